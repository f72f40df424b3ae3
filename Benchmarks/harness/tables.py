"""Markdown tables and the numbers in them."""


def table(head, rows):
    yield "| " + " | ".join(head) + " |"
    yield "| --- |" + " ---: |" * (len(head) - 1)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def number(value, digits=0):
    return f"{value:,.{digits}f}"


def times(value):
    return "–" if value is None else f"{value:.2f}×"


def percent(share):
    return f"{share:.0%}"
