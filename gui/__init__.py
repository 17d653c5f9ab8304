"""The desktop program: a tray icon, a preview, settings; the only part that imports Qt.

In a source tree it is the folder `gui`; installed it is called `emotion_subtitles_gui`, since
nothing of a generic name may land among other packages. Inside it, imports are therefore relative.
"""
