"""Chinese in simplified characters."""

from subtitles.languages.language import Language

CHINESE = Language(
    code="zh-Hans",
    name="简体中文",
    font="chinese",
    looks={
        "angry": "看起来生气",
        "disgust": "看起来厌恶",
        "fear": "看起来害怕",
        "happy": "看起来高兴",
        "neutral": "看起来平静",
        "sad": "看起来悲伤",
        "surprise": "看起来惊讶",
    },
    names={
        "angry": "生气",
        "disgust": "厌恶",
        "fear": "害怕",
        "happy": "高兴",
        "neutral": "平静",
        "sad": "悲伤",
        "surprise": "惊讶",
    },
    unsure="不确定",
    doubts={"small": "太小", "blurred": "模糊", "turned": "脸转开了"},
    percent="{}%",
    person="人物{}",
    told="{person}{look}",
    cards={
        "starting": ("正在启动", "画面马上就来"),
        "camera_lost": ("摄像头已断开", "正在寻找摄像头"),
        "camera_off": ("摄像头已关闭", "画面已暂停"),
    },
)
