"""Spanish."""

from subtitles.languages.language import Language

SPANISH = Language(
    code="es",
    name="Español",
    font="latin",
    looks={
        "angry": "cara de enfado",
        "disgust": "cara de asco",
        "fear": "cara de miedo",
        "happy": "cara de alegría",
        "neutral": "cara neutra",
        "sad": "cara de tristeza",
        "surprise": "cara de sorpresa",
    },
    names={
        "angry": "enfado",
        "disgust": "asco",
        "fear": "miedo",
        "happy": "alegría",
        "neutral": "neutra",
        "sad": "tristeza",
        "surprise": "sorpresa",
    },
    unsure="poco clara",
    doubts={"small": "muy pequeña", "blurred": "borrosa", "turned": "girada"},
    percent="{} %",
    person="Persona {}",
    told="{person}: {look}",
    cards={
        "starting": ("Iniciando", "La imagen llegará enseguida"),
        "camera_lost": ("Cámara perdida", "Buscándola …"),
        "camera_off": ("Cámara apagada", "La imagen está en pausa"),
    },
)
