"""The figures of `evaluate` as pages of text."""

from __future__ import annotations

from typing import Any

from subtitles.training import corruptions, tables
from subtitles.training.intervals import with_interval


def split_as_text(figures: dict[str, Any]) -> str:
    """Return the figures as a page of text."""
    views = {"single": "single", "flip": "flip", "ten_crop": "ten crops"}
    lines = [f"{figures['split']:<32}{'n':>6}" + "".join(f"{v:>11}" for v in views.values())]
    if "division" in figures:
        lines.insert(0, f"shared out anew: {figures['division']}")
    for key, name in tables.protocols(figures).items():
        cells = "".join(f"{100 * figures[view][key]:>10.2f}%" for view in views)
        lines.append(f"{name:<32}{figures['n'][key]:>6}{cells}")
    lines.append("")
    heading = f"{'What is shown, 7 classes':<25}{'accuracy':>9}"
    lines.append(heading + "".join(f"{f'{name} (95 %)':>22}" for name in ("macro-F1", "ECE")))
    judged = tables.judged_by(figures)
    for name, shown in judged.items():
        lines.append(
            f"{f'against {name}':<25}{100 * shown['accuracy']:>8.2f}%"
            + "".join(
                f"{with_interval(shown, key):>22}" for key in ("macro_f1", "calibration_error")
            )
        )
    for name, shown in list(judged.items())[:2]:
        lines += ["", *_by_emotion(name, shown["per_class"])]
    # The votes, where there are some, rather than the labels.
    name, shown = list(judged.items())[:2][-1]
    lines += ["", "Saying a word only above     gets a word    right then"]
    lines.append(f"  (against {name})")
    for row in shown["risk_coverage"]:
        lines.append(
            f"  {row['threshold']:<22.2f}{100 * row['coverage']:>14.1f}%"
            f"{100 * row['accuracy']:>13.1f}%"
        )
    return "\n".join([*lines, *_annotators(figures["kl"]), *_more(figures)])


def _by_emotion(name: str, per_class: dict[str, dict[str, Any]]) -> list[str]:
    """Return the table of the emotions against labels called so."""
    lines = [f"{f'Against {name}':<27}precision    recall        F1   faces"]
    for emotion, row in per_class.items():
        lines.append(
            f"  {emotion:<22}{row['precision']:>12.3f}{row['recall']:>10.3f}{row['f1']:>10.3f}"
            f"{row['support']:>8}"
        )
    return lines


def pictures_as_text(figures: dict[str, Any]) -> str:
    """Return the figures of one's own pictures as a page of text."""
    found, n = figures["faces_found"], figures["n"]
    lines = [
        f"{'pictures':<34}{n:>8}",
        f"{'  no face found in':<34}{figures['faces_not_found']:>8}",
        f"{'  more than one face found in':<34}{figures['several_faces']:>8}",
    ]
    for label, count in figures["left_out"].items():
        lines.append(f"{f'  left out, none of the seven: {label}':<34}{count:>8}")
    said = figures["said"]
    lines += [
        "",
        f"Of the {found} pictures with a face (the largest one, its most probable emotion):",
        f"{'  accuracy':<34}{100 * figures['accuracy']:>7.1f}%",
        f"{'  macro-F1 (95 % interval)':<37}{with_interval(figures, 'macro_f1')}",
        f"{'  calibration error (the same)':<37}{with_interval(figures, 'calibration_error')}",
        f"{'  live would say a word about':<34}{100 * said['share']:>7.1f}%",
        f"{'  and be right in':<34}{100 * said['accuracy']:>7.1f}%",
        f"{'Accuracy, no face counted as wrong':<34}{100 * figures['accuracy_of_all']:>7.1f}%",
        f"{'Macro-F1, no face counted as missed':<37}{with_interval(figures, 'macro_f1_of_all')}",
        "",
        f"{'':<12}{'precision':>10}{'recall':>10}{'F1':>10}{'faces':>8}{'no face':>10}",
    ]
    for name, row in figures["per_class"].items():
        lines.append(
            f"{name:<12}{row['precision']:>10.3f}{row['recall']:>10.3f}{row['f1']:>10.3f}"
            f"{row['support']:>8}{row['faces_not_found']:>10}"
        )
    lines += _left_out_of_macro_f1(figures["per_class"])
    if figures["unsure"]:
        reasons = ", ".join(f"{why} {count}" for why, count in figures["unsure"].items())
        lines += ["", f'Live would say "unsure" because of: {reasons}']
    return "\n".join([*lines, *_more(figures)])


def _left_out_of_macro_f1(per_class: dict[str, dict[str, Any]]) -> list[str]:
    """Return the lines about emotions of which there is no face."""
    faceless = {
        name: row["faces_not_found"] for name, row in per_class.items() if not row["support"]
    }
    lost = [name for name, count in faceless.items() if count]
    absent = [name for name, count in faceless.items() if not count]
    lines = []
    if lost:
        lines.append(
            f"Macro-F1 counts 0 for what only faces not found are labelled: {', '.join(lost)}."
        )
    if absent:
        lines.append(f"Macro-F1 leaves out what no label names: {', '.join(absent)}.")
    return lines


def _annotators(kl: dict[str, Any]) -> list[str]:
    """Return the lines that compare the network with one human annotator."""
    if not kl["n"]:
        return []
    agrees = kl["agrees"]
    return [
        "",
        f"{'Against the other FER+ annotators':<36}{'network':>10}{'one of them':>14}",
        f"{'  mean divergence (KL), nats':<36}{kl['model_to_rest']:>10.3f}"
        f"{kl['annotator_to_rest']:>14.3f}",
        f"{'  same first choice':<36}{100 * agrees['model']:>9.1f}%"
        f"{100 * agrees['annotator']:>13.1f}%",
    ]


def _more(figures: dict[str, Any]) -> list[str]:
    """Return the lines about turned faces and pictures made worse, where these were measured."""
    lines = []
    if figures.get("by_pose"):
        lines += ["", "Nose off the middle between the eyes    faces   accuracy"]
    for row in figures.get("by_pose", ()):
        span = f"  {row['turned_from']:.2f} to {row['turned_to']:.2f} eye distances"
        lines.append(f"{span:<38}{row['n']:>7}{100 * row['accuracy']:>10.1f}%")
    if "corruptions" in figures:
        lines += ["", corruptions.as_text(figures["corruptions"])]
    return lines
