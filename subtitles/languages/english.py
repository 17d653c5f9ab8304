"""English."""

from subtitles.languages.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    font="latin",
    looks={
        "angry": "looks angry",
        "disgust": "looks disgusted",
        "fear": "looks afraid",
        "happy": "looks happy",
        "neutral": "looks neutral",
        "sad": "looks sad",
        "surprise": "looks surprised",
    },
    names={
        "angry": "angry",
        "disgust": "disgusted",
        "fear": "afraid",
        "happy": "happy",
        "neutral": "neutral",
        "sad": "sad",
        "surprise": "surprised",
    },
    unsure="unsure",
    doubts={"small": "too small", "blurred": "blurred", "turned": "turned away"},
    percent="{} %",
    person="Person {}",
    told="{person} {look}",
    cards={
        "starting": ("Starting", "The picture follows in a moment"),
        "camera_lost": ("Camera lost", "Looking for it …"),
        "camera_off": ("Camera off", "The picture is paused"),
    },
)
