"""Whether anybody watches: what puts the camera and the analysis to sleep and wakes them."""

from __future__ import annotations

import logging
from collections.abc import Callable

from subtitles.live.clock import Clock
from subtitles.live.controls import Controls
from subtitles.live.mailbox import Mailbox

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds without a viewer after which the session falls asleep."""

EVERY = 0.2
"""Seconds between two looks."""

CONFIRMED = 2
"""Looks in a row that must find a viewer before it wakes: desktops open cameras for a moment to
ask what they are, and the webcam's light must not flash each time."""


class Watching:
    """Asks the sink now and then whether anybody watches, and sets `Controls.asleep`.

    A tap counts as a viewer. Not knowing counts as one, too: better a camera that stays on than a
    viewer before a still card.

    Parameters
    ----------
    on: whether to fall asleep at all; may be changed at any time.
    mind: called at each look; ends what keeps the camera's thread from noticing.
    """

    def __init__(
        self,
        mail: Mailbox,
        clock: Clock,
        controls: Controls,
        mind: Callable[[], None],
        *,
        on: bool,
    ) -> None:
        self.on = on
        self.ask: Callable[[], bool | None] | None = None
        """Says whether somebody watches, None if it can't; None: no such sink, or not yet."""
        self._mail, self._clock, self._controls, self._mind = mail, clock, controls, mind
        self._seen = clock.now()
        self._streak = 0

    def step(self) -> bool:
        """Look once, then wait for the next time; returns False when the session is over."""
        now = self._clock.now()
        if self._wanted_anyway or self._viewer():
            self._seen = now
        self._controls.asleep = now - self._seen >= PATIENCE
        self._mind()
        asleep = self._controls.asleep
        self._mail.wait_for(lambda: asleep and self._wanted_anyway, now + EVERY)
        return not self._mail.closed

    @property
    def _wanted_anyway(self) -> bool:
        return not self.on or self.ask is None or self._controls.tap is not None

    def _viewer(self) -> bool:
        """Ask; a sleeping session believes in a viewer only when it is found again."""
        self._streak = self._streak + 1 if self._answer() is not False else 0
        return self._streak >= (CONFIRMED if self._controls.asleep else 1)

    def _answer(self) -> bool | None:
        try:
            return self.ask() if self.ask is not None else None
        except Exception as error:
            log.debug("viewers not counted", exc_info=error)
            return None
