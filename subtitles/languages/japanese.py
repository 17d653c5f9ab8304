"""Japanese."""

from subtitles.languages.language import Language

JAPANESE = Language(
    code="ja",
    name="日本語",
    font="japanese",
    looks={
        "angry": "怒りの表情",
        "disgust": "嫌悪の表情",
        "fear": "恐れの表情",
        "happy": "喜びの表情",
        "neutral": "無表情",
        "sad": "悲しみの表情",
        "surprise": "驚きの表情",
    },
    names={
        "angry": "怒り",
        "disgust": "嫌悪",
        "fear": "恐れ",
        "happy": "喜び",
        "neutral": "無表情",
        "sad": "悲しみ",
        "surprise": "驚き",
    },
    unsure="不明",
    doubts={"small": "小さすぎる", "blurred": "ぼやけている", "turned": "横向き"},
    percent="{}%",
    person="人物{}",
    told="{person}：{look}",
    cards={
        "starting": ("起動中", "まもなく映像が始まります"),
        "camera_lost": ("カメラが見つかりません", "探しています"),
        "camera_off": ("カメラはオフです", "映像は停止中です"),
    },
)
