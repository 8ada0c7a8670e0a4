"""A key in brackets leads to its source."""

from __future__ import annotations

from lxml import html

from tools.site.source_keys import link_keys, name_sources

_WRITTEN = (
    "<div><p>Dat staat er [SEED, S2]. <b>Ook</b> hier [S9] en [SEED] daar.</p>"
    "<pre>x[SEED]</pre><ul><li><strong>SEED</strong> De pagina</li>"
    "<li><strong>S2</strong> De inhoud</li><li>Nog <strong>S9</strong></li></ul></div>"
)


def test_keys_lead_to_the_list_and_the_text_stays_as_it_was() -> None:
    article = html.fromstring(_WRITTEN)
    said = article.text_content()
    sources = name_sources(article)
    assert sources == {"SEED": "source-SEED", "S2": "source-S2"}
    link_keys(article, lambda key: f"#{sources[key]}" if key in sources else None)
    assert article.text_content() == said
    assert [(one.text, one.get("href")) for one in article.iter("a")] == [
        ("SEED", "#source-SEED"),
        ("S2", "#source-S2"),
        ("SEED", "#source-SEED"),
    ]
    assert article.findall(".//pre//a") == []
