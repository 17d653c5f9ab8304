"""Make the fonts in `subtitles/assets/fonts`: subsets of Noto with only what captions need.

    apt-get download fonts-noto-extra fonts-noto-cjk     (Debian 12: 20201225-1, 20220127+repack1-1)
    for package in *.deb; do dpkg -x "$package" noto; done
    python packaging/make_fonts.py noto

Run it again after changing a text in `subtitles/languages`. Needs fontTools. The same sources
give the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from subtitles.fonts import FILES, repertoire

SOURCES = {
    "latin": ("NotoSans-SemiBold.ttf", -1),
    "arabic": ("NotoSansArabic-SemiBold.ttf", -1),
    "chinese": ("NotoSansCJK-Bold.ttc", 2),
    "japanese": ("NotoSansCJK-Bold.ttc", 0),
}
"""Font → file name in the packages, number of the font in a collection."""

FONTS = Path(__file__).resolve().parent.parent / "subtitles" / "assets" / "fonts"


def make(source: Path, number: int, characters: frozenset[str], target: Path) -> None:
    """Write the subset of a font that has just `characters`."""
    font = TTFont(source, fontNumber=number, recalcTimestamp=False)
    missing = sorted(c for c in characters if ord(c) not in font.getBestCmap())
    if missing:
        sys.exit(f"error: {source.name} lacks {missing}")
    # Basic layout uses no OpenType features, and hinting is left to FreeType.
    options = Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=["*"])
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=map(ord, characters))
    subsetter.subset(font)
    font.save(target)
    print(f"{target.name}: {len(characters)} characters, {target.stat().st_size / 1024:.0f} KiB")


def main() -> None:
    """Make every font from the packages unpacked in the folder named on the command line."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for font, (name, number) in SOURCES.items():
        source = next(Path(sys.argv[1]).rglob(name), None)
        if source is None:
            sys.exit(f"error: no {name} below {sys.argv[1]}")
        make(source, number, repertoire()[font], FONTS / FILES[font])


if __name__ == "__main__":
    main()
