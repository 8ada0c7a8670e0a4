"""What a person reads when an input cannot be accepted."""

from __future__ import annotations

from regiolab.locale import text


class InputError(ValueError):
    """An input that cannot be accepted, with a sentence that says what to do.

    In a notebook the sentence is all that is shown, without a traceback.

    Args:
        message: the sentence in English, marked with `N_` where it is written; `{name}` is
            filled in from `values`.
        field: the field the sentence belongs to, if there is one.
        language: the language in which Python itself shows the sentence.
        values: what to fill in; another `InputError` is filled in as its sentence.
    """

    def __init__(
        self, message: str, field: str | None = None, language: str = "en", **values: object
    ) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
        self.language = language
        self.values = values

    def __str__(self) -> str:
        return self.text(self.language)

    def text(self, language: str) -> str:
        """Return the sentence in the reader's language."""
        values = {
            name: value.text(language) if isinstance(value, InputError) else value
            for name, value in self.values.items()
        }
        return text(language, self.message, **values)

    def _render_traceback_(self) -> list[str]:
        """Return what a notebook shows (IPython asks for it by this name)."""
        return [str(self)]
