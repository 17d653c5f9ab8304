"""Arabic."""

from subtitles.languages.language import Language

ARABIC = Language(
    code="ar",
    name="العربية",
    font="arabic",
    looks={
        "angry": "ملامح غاضبة",
        "disgust": "ملامح مشمئزة",
        "fear": "ملامح خائفة",
        "happy": "ملامح سعيدة",
        "neutral": "ملامح محايدة",
        "sad": "ملامح حزينة",
        "surprise": "ملامح متفاجئة",
    },
    names={
        "angry": "غاضبة",
        "disgust": "مشمئزة",
        "fear": "خائفة",
        "happy": "سعيدة",
        "neutral": "محايدة",
        "sad": "حزينة",
        "surprise": "متفاجئة",
    },
    unsure="غير واضحة",
    doubts={"small": "صغيرة جدا", "blurred": "مشوشة", "turned": "الوجه ملتفت"},
    percent="{}\N{LEFT-TO-RIGHT MARK}%\N{LEFT-TO-RIGHT MARK}",
    person="الشخص {}",
    told="{person}: {look}",
    cards={
        "starting": ("جار البدء", "ستظهر الصورة بعد لحظات"),
        "camera_lost": ("انقطعت الكاميرا", "جار البحث عنها"),
        "camera_off": ("الكاميرا متوقفة", "الصورة متوقفة مؤقتا"),
    },
    right_to_left=True,
)
