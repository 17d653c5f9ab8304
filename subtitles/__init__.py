"""Subtitles for facial expressions: what each face in a picture looks like, in words."""

__version__ = "0.1.0"
