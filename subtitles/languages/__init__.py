"""The words of the captions in every language on offer.

Captions say what a face *looks* like, never what a person feels, and never guess at gender: where
a language would need an adjective that agrees with the person, the words describe the face or its
expression instead (Spanish "cara de tristeza", Arabic "ملامح حزينة", French "air joyeux").

A new language is one module with a `Language` and one line in `LANGUAGES`; then
`packaging/make_fonts.py` adds the glyphs it needs.
"""

from __future__ import annotations

from subtitles.errors import said, unknown
from subtitles.languages.arabic import ARABIC
from subtitles.languages.chinese import CHINESE
from subtitles.languages.english import ENGLISH
from subtitles.languages.french import FRENCH
from subtitles.languages.german import GERMAN
from subtitles.languages.japanese import JAPANESE
from subtitles.languages.language import Language
from subtitles.languages.portuguese import PORTUGUESE
from subtitles.languages.spanish import SPANISH

__all__ = ["LANGUAGES", "Language", "find"]

LANGUAGES = {
    language.code: language
    for language in (
        ENGLISH,
        SPANISH,
        FRENCH,
        GERMAN,
        PORTUGUESE,
        CHINESE,
        JAPANESE,
        ARABIC,
    )
}
"""Code → language, in the order of menus."""


def find(code: str) -> Language:
    """Return a language by its code; raises SettingsError for one not on offer."""
    if code not in LANGUAGES:
        raise unknown(said("language"), code, list(LANGUAGES))
    return LANGUAGES[code]
