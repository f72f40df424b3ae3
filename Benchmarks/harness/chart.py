"""A chart of the main figures, as SVG: bars of ratios to the floor, on a logarithmic scale."""

import math
from xml.sax.saxutils import escape

from .scenarios import CODECS, GROWTH, IN_FLIGHT, SCENARIOS
from .targets import OURS, ratio

WIDTH, LABEL, BAR, GAP = 910, 380, 18, 6
COLOURS = {"floor": "#8a8f98", "ours": "#e2440f", "other": "#5b7fb5"}


def panels(results):
    """Titles and bars: label, ratio, kind."""
    for scenario in (scenario for scenario in SCENARIOS if scenario.id in ("time", "publish-64")):
        rounds = results["http"].get(scenario.id, {})
        bars = [
            (client.label, ratio(rounds, name, scenario.floor, "cpu_us"),
             "floor" if name == scenario.floor else "ours" if client.program in OURS else "other")
            for name, client in scenario.clients.items()]
        yield f"CPU time per call. {scenario.title.replace('`', '')}", bars
    growth = results["in_flight"]
    for kind, (title, _) in GROWTH.items():
        bars = [
            (f"{count:,} in flight", ratio(growth, f"{kind}-async-{count}", f"{kind}-c-{count}", "cpu_us"), "ours")
            for count in IN_FLIGHT]
        yield f"CPU time per call, AblyPlatform async on one core: POST publish, {title}", bars
    for codec in CODECS[:2]:
        rounds = results["codecs"].get(f"{codec.op}-{codec.format}-100", {})
        bars = [
            (client.label.replace("`", ""), ratio(rounds, name, codec.floor, "us"),
             "floor" if name == codec.floor else "ours" if name == "ably" else "other")
            for name, client in codec.programs.items()]
        yield f"Time. {codec.title}, a page of 100 messages", bars


def draw(results):
    shown = [(title, [bar for bar in bars if bar[1]]) for title, bars in panels(results)]
    shown = [(title, bars) for title, bars in shown if bars]
    greatest = max((bar[1] for _, bars in shown for bar in bars), default=1)
    least = min((bar[1] for _, bars in shown for bar in bars), default=1)
    low, high = math.log10(min(least, 0.9) * 0.8), math.log10(greatest * 1.6)
    right = WIDTH - 30

    def x(value):
        return LABEL + (right - LABEL) * (math.log10(value) - low) / (high - low)

    lines, y = [], 44
    for title, bars in shown:
        lines.append(f'<text x="20" y="{y}" class="title">{escape(title)}</text>')
        y += 12
        bottom = y + len(bars) * (BAR + GAP)
        for tick in (1, 2, 5, 10, 20, 50, 100, 200):
            if low <= math.log10(tick) <= high:
                kind = "one" if tick == 1 else "tick"
                lines.append(f'<line x1="{x(tick):.1f}" x2="{x(tick):.1f}" y1="{y}" y2="{bottom}" class="{kind}"/>')
                lines.append(f'<text x="{x(tick):.1f}" y="{bottom + 12}" class="axis">{tick}×</text>')
        for label, value, kind in bars:
            begin = x(10 ** low)
            lines.append(f'<text x="{LABEL - 8}" y="{y + BAR - 4}" class="label">{escape(label)}</text>')
            lines.append(
                f'<rect x="{begin:.1f}" y="{y}" width="{max(x(value) - begin, 1):.1f}" height="{BAR}" '
                f'fill="{COLOURS[kind]}"/>')
            lines.append(f'<text x="{x(value) + 5:.1f}" y="{y + BAR - 4}" class="value">{value:.2f}×</text>')
            y += BAR + GAP
        y += 44
    style = (
        "text{font-family:system-ui,sans-serif;font-size:12px;fill:#1f2328}.title{font-weight:600;font-size:14px}"
        ".label{text-anchor:end}.axis{text-anchor:middle;font-size:10px;fill:#666}.value{font-size:11px}"
        ".tick{stroke:#e3e5e8}.one{stroke:#8a8f98;stroke-dasharray:3 3}")
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" width="{WIDTH}" height="{y}" role="img" '
        f'aria-label="Ratios to the floor in C; shorter is better">')
    caption = '<text x="20" y="20">Ratios to the floor in C, logarithmic; shorter is better.</text>'
    return "\n".join([
        head, f"<style>{style}</style>", f'<rect width="{WIDTH}" height="{y}" fill="#ffffff"/>', caption, *lines,
        "</svg>", ""])
