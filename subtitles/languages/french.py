"""French."""

from subtitles.languages.language import Language

FRENCH = Language(
    code="fr",
    name="Français",
    font="latin",
    looks={
        "angry": "air fâché",
        "disgust": "air dégoûté",
        "fear": "air effrayé",
        "happy": "air joyeux",
        "neutral": "air neutre",
        "sad": "air triste",
        "surprise": "air surpris",
    },
    names={
        "angry": "fâché",
        "disgust": "dégoûté",
        "fear": "effrayé",
        "happy": "joyeux",
        "neutral": "neutre",
        "sad": "triste",
        "surprise": "surpris",
    },
    unsure="incertain",
    doubts={"small": "trop petit", "blurred": "flou", "turned": "détourné"},
    percent="{} %",
    person="Personne {}",
    told="{person} : {look}",
    cards={
        "starting": ("Démarrage", "L’image arrive dans un instant"),
        "camera_lost": ("Caméra perdue", "Recherche en cours …"),
        "camera_off": ("Caméra éteinte", "L’image est en pause"),
    },
)
