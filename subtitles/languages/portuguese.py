"""Brazilian Portuguese."""

from subtitles.languages.language import Language

PORTUGUESE = Language(
    code="pt-BR",
    name="Português (Brasil)",
    font="latin",
    looks={
        "angry": "cara de raiva",
        "disgust": "cara de nojo",
        "fear": "cara de medo",
        "happy": "cara de alegria",
        "neutral": "cara neutra",
        "sad": "cara de tristeza",
        "surprise": "cara de surpresa",
    },
    names={
        "angry": "raiva",
        "disgust": "nojo",
        "fear": "medo",
        "happy": "alegria",
        "neutral": "neutra",
        "sad": "tristeza",
        "surprise": "surpresa",
    },
    unsure="pouco clara",
    doubts={"small": "muito pequena", "blurred": "desfocada", "turned": "virada"},
    percent="{}%",
    person="Pessoa {}",
    told="{person}: {look}",
    cards={
        "starting": ("Iniciando", "A imagem já vai aparecer"),
        "camera_lost": ("Câmera perdida", "Procurando …"),
        "camera_off": ("Câmera desligada", "A imagem está em pausa"),
    },
)
