"""German."""

from subtitles.languages.language import Language

GERMAN = Language(
    code="de",
    name="Deutsch",
    font="latin",
    looks={
        "angry": "wirkt wütend",
        "disgust": "wirkt angewidert",
        "fear": "wirkt ängstlich",
        "happy": "wirkt fröhlich",
        "neutral": "wirkt neutral",
        "sad": "wirkt traurig",
        "surprise": "wirkt überrascht",
    },
    names={
        "angry": "wütend",
        "disgust": "angewidert",
        "fear": "ängstlich",
        "happy": "fröhlich",
        "neutral": "neutral",
        "sad": "traurig",
        "surprise": "überrascht",
    },
    unsure="unklar",
    doubts={"small": "zu klein", "blurred": "unscharf", "turned": "abgewandt"},
    percent="{} %",
    person="Person {}",
    told="{person} {look}",
    cards={
        "starting": ("Startet", "Das Bild kommt gleich"),
        "camera_lost": ("Kamera weg", "Sie wird gesucht …"),
        "camera_off": ("Kamera aus", "Das Bild ist angehalten"),
    },
)
