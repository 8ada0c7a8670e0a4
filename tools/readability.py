"""Report how long the sentences of the lessons and the guide are, and list the long ones.

python -m tools.readability
"""

from __future__ import annotations

from collections import defaultdict

from regiolab.locale import WRITTEN_LANGUAGES
from tools.course_texts.passages import ROOT, Passage, guide_passages, lesson_passages
from tools.course_texts.prose import LONG_SENTENCE, Lengths, lengths, running
from tools.lesson_pipeline.files import read_lessons


def by_file(passages: list[Passage]) -> dict[tuple[str, str], Lengths]:
    """Return the lengths of the sentences of each file in each language."""
    texts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for passage in passages:
        texts[passage.file, passage.language].append(passage.text)
    return {where: lengths("\n\n".join(parts)) for where, parts in sorted(texts.items())}


def running_averages() -> dict[tuple[str, str], float]:
    """Return words per sentence in the running text of each lesson, as a participant reads it.

    Headings, tables, captions, exercises and lists of sources are left out.
    """
    texts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for lesson in read_lessons(ROOT / "lessons"):
        for cell in (one for one in lesson.cells if one.is_text and not one.tag):
            for language in WRITTEN_LANGUAGES:
                texts[lesson.name, language].append(running(cell.text[language]))
    return {where: lengths("\n\n".join(parts)).average for where, parts in texts.items()}


def report(found: dict[tuple[str, str], Lengths]) -> str:
    """Return a line for each file, with its long sentences below."""
    lines = [f"words per sentence; those of more than {LONG_SENTENCE} words are listed"]
    for (file, language), each in found.items():
        lines.append(f"{file} ({language}): {each.average:.1f} in {each.sentences} sentences")
        lines += [f"    {len(sentence.split())}: {sentence}" for sentence in each.long]
    return "\n".join(lines)


if __name__ == "__main__":
    print(report(by_file([*lesson_passages(), *guide_passages()])))
    print("running text of the lessons alone:")
    for (lesson, language), average in running_averages().items():
        print(f"{lesson} ({language}): {average:.1f}")
