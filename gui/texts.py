"""What the program says about itself in more than one window: purpose, privacy, law, choices.

Functions, not constants, so that each text comes in the language installed when it is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def does() -> list[str]:
    """Return what the program does, a sentence each."""
    return [
        QCoreApplication.translate(
            "Texts",
            "It writes words next to faces that describe how they look, for example “looks happy”.",
        ),
        QCoreApplication.translate(
            "Texts",
            "The picture with its captions becomes a camera that call apps can choose. "
            "Everyone who sees your picture in the call sees the captions, too.",
        ),
    ]


def whose() -> list[str]:
    """Return whose faces are read, and how to have captions of other people's."""
    return [
        QCoreApplication.translate(
            "Texts",
            "It reads the faces that your own camera sees: in a call, yours. The captions help the "
            "other people in the call. You get no captions of their faces; for that, they would "
            "have to use the program themselves.",
        ),
        QCoreApplication.translate(
            "Texts",
            "What helps you with other people’s faces are recordings: “{command}” writes captions "
            "for them. A way for live calls, which nobody has tried yet, is in the README.",
        ).format(command="emotion-subtitles transcribe"),
    ]


def does_not() -> list[str]:
    """Return what the program does not do, a sentence each."""
    return [
        QCoreApplication.translate(
            "Texts",
            "The program does not know what anyone feels. A face can look sad while its owner is "
            "well.",
        ),
        QCoreApplication.translate(
            "Texts", "The program makes mistakes. Where it is in doubt, it says “unsure”."
        ),
    ]


def privacy() -> str:
    """Return what happens to the pictures."""
    return QCoreApplication.translate(
        "Texts",
        "Nothing leaves this computer: faces are read here, without an account and without the "
        "internet. Nothing is recorded; only your settings and the places of the windows are kept. "
        "The picture goes to the call app you choose, and nowhere else.",
    )


def mirrored(on: bool) -> str:
    """Return whether the picture shown here is the other way round than others see it."""
    if on:
        return QCoreApplication.translate(
            "Texts",
            "Mirrored only here, as you know yourself. Others see it the right way round.",
        )
    return QCoreApplication.translate("Texts", "This is the picture others see.")


def law() -> str:
    """Return, in two sentences, what holds at work and in education."""
    return QCoreApplication.translate(
        "Texts",
        "In the European Union it is forbidden to use systems that infer people’s emotions at "
        "work or in education, except for medical or safety reasons (AI Act, Article 5(1)(f)). "
        "Before you use captions there, make sure that you are allowed to, and tell the people "
        "you talk to.",
    )


def secure_boot(key: str) -> str:
    """Return how to get a signed module past Secure Boot; `key` is the file to enrol."""
    return QCoreApplication.translate(
        "Texts",
        "Secure Boot is on, so your system only loads modules signed with a key it trusts. Keep it "
        "on. If the module is refused (“Key was rejected by service”), enrol the key your system "
        "signs its own modules with: run “sudo mokutil --import {key}”, choose a password, "
        "restart, choose “Enroll MOK” on the blue screen and enter that password.",
    ).format(key=key)


def style_name(key: str) -> str:
    """Return the name for users of one of `styles.STYLES`; a new one goes by its key."""
    names = {
        "bubble": QCoreApplication.translate("Texts", "Bubble beside the face"),
        "bar": QCoreApplication.translate("Texts", "Subtitles at the bottom"),
        "minimal": QCoreApplication.translate("Texts", "Words only"),
    }
    return names.get(key, key.replace("_", " ").capitalize())
