"""What can go wrong that a person can mend: one sentence, shown as it is."""


class UserError(Exception):
    """Something the person at the keyboard can mend; carries the sentence that says how.

    `text` is the English sentence, marked for translation in the context "Errors" with
    `domain.words.mark`; `values` fill its {placeholders}. Any other exception is a bug.
    """

    in_window = ""
    """The sentence for a window, where `text` names a command; marked for translation as that is."""

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text, values)
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.text.format(**self.values)
