"""`python -m subtitles`: the same as `emotion-subtitles`."""

import sys

from subtitles.cli import main

sys.exit(main())
