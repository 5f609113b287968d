"""Plays one film at a time with Qt Multimedia, which is imported at the first film and not before.

The player waits for its threads, and a thread that logs waits for Python: so whatever the player is told goes through
Qt's queue, which calls it while no Python runs.
"""

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QCoreApplication, QLoggingCategory, QMetaObject, QObject, Qt, QUrl
from shiboken6 import isValid

from kiosk.narration.projection import FilmState, Patience, Projection

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

log = logging.getLogger(__name__)
# What FFmpeg and the sound server say of every file; failures are told by the projector itself.
QUIET = "qt.multimedia*=false"
NEAR_END_SECONDS = 0.1
MOVING = (FilmState.LOADING, FilmState.PLAYING)


class Projector:
    """Shows a film on the sink that a screen gave; read `projection` after each `tick`."""

    def __init__(self, volume: float) -> None:
        QLoggingCategory.setFilterRules(QUIET)
        self.projection = Projection()
        self._volume = volume
        self._player: QMediaPlayer | None = None
        self._sink: QVideoSink | None = None
        self._patience = Patience()

    @property
    def playing(self) -> bool:
        return self.projection.state in MOVING

    def show_on(self, surface: QObject) -> None:
        """Give the pictures to the `videoSink` of a surface, also those of films that are opened later."""
        from PySide6.QtMultimedia import QVideoSink

        sink = surface.property("videoSink")
        assert isinstance(sink, QVideoSink)
        self._sink = sink
        if self._player:
            self._player.setVideoSink(sink)

    def set_volume(self, volume: float) -> None:
        """Loudness, 0 to 1."""
        if volume == self._volume:
            return
        self._volume = volume
        if self._player and self._player.audioOutput():
            self._player.audioOutput().setVolume(volume)

    def open(self, file: Path) -> None:
        """Begin to play `file`; a film that cannot be shown ends as FilmState.FAILED."""
        self.close()
        self._patience = Patience()
        try:
            self._player, silent = _make_player(self._volume)
        except ImportError as error:
            log.warning("no films: %s", error)
            self.fail()
            return
        if self._sink and isValid(self._sink):
            self._player.setVideoSink(self._sink)
        self.projection = Projection(FilmState.LOADING, silent=silent)
        self._player.setSource(QUrl.fromLocalFile(str(file)))
        self._tell("play")

    def fail(self) -> None:
        """Show nothing: the film is known to be none."""
        self.close()
        self.projection = Projection(FilmState.FAILED)

    def close(self) -> None:
        if self._player:
            self._tell("stop")
            self._player.deleteLater()
            self._player = None
        self.projection = Projection()

    def play(self) -> None:
        """Start, go on after a pause, or start again after the end."""
        if self.projection.state in (FilmState.PAUSED, FilmState.ENDED):
            self._tell("play")
            self.projection = replace(self.projection, state=FilmState.PLAYING)

    def pause(self) -> None:
        if self.playing:
            self._tell("pause")
            self.projection = replace(self.projection, state=FilmState.PAUSED)

    def seek(self, seconds: float) -> None:
        """Go to `seconds`; a paused film stays paused there, an ended one plays on."""
        if self._player is None:
            return
        at = min(max(0.0, seconds), max(0.0, self.projection.length - NEAR_END_SECONDS))
        self._tell("setPosition", Q_ARG("qlonglong", round(at * 1000)))
        self.projection = replace(self.projection, position=at)
        if self.projection.state is FilmState.ENDED:
            self.play()

    def _tell(self, slot: str, *arguments: object) -> None:
        QMetaObject.invokeMethod(self._player, slot, Qt.ConnectionType.QueuedConnection, *arguments)

    def tick(self, now: float) -> None:
        """Follow the player; call it a few times a second while a film is open."""
        if self._player is None:
            return
        self.projection = _look(self._player, self.projection)
        if self.projection.state is FilmState.FAILED:
            reason = self._player.errorString() or "no pictures"
            log.warning("no film: %s: %s", self._player.source().fileName(), reason)
            self.fail()
        elif self._patience.is_over(self.projection, now):
            log.warning("the film does not move: %s", self._player.source().fileName())
            self.fail()


def _make_player(volume: float) -> "tuple[QMediaPlayer, bool]":
    """A player, and whether it has no sound device."""
    from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

    player = QMediaPlayer(QCoreApplication.instance())  # else Python would delete it, and wait for its threads
    silent = QMediaDevices.defaultAudioOutput().isNull()
    if not silent:
        output = QAudioOutput(player)
        output.setVolume(volume)
        player.setAudioOutput(output)
    return player, silent


def _look(player: "QMediaPlayer", before: Projection) -> Projection:
    status, playback = player.mediaStatus(), player.playbackState()
    kinds, states = type(status), type(playback)
    position, length = player.position() / 1000, player.duration() / 1000
    loaded = status not in (kinds.NoMedia, kinds.LoadingMedia, kinds.InvalidMedia)
    if player.error() != player.Error.NoError or status == kinds.InvalidMedia or (loaded and not player.hasVideo()):
        state = FilmState.FAILED
    elif status == kinds.EndOfMedia:
        state, position = FilmState.ENDED, length
    elif before.state is FilmState.LOADING and position <= 0:
        state = FilmState.LOADING
    else:
        state = FilmState.PLAYING if playback == states.PlayingState else FilmState.PAUSED
    return replace(before, state=state, position=position, length=length)
