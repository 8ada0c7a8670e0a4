# Lesson 08. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # Wat doen jullie, en wie trekt het?
#
# In 2017 kregen de raden in Twente het voorstel om 12,50 euro per inwoner in te leggen [twente_2017].
# Zodra het om eigen geld gaat, willen raden weten wie wat brengt (*eigen duiding*). Het eens zijn is niet genoeg, want uitvoeren gaat niet vanzelf [S5].
#
# Omdat focus ontbreekt [S4, S6], werken jullie één [[challenge|opgave]] uit, met drie acties.
#
# - **Straks kunnen jullie** bij elke actie zeggen wie [[lead|trekt]], wie wat
#   [[taking_and_bringing|brengt en haalt]], en wie erover beslist.
# - **Tijd** (gepland): 10 minuten uitleg, 50 minuten doen.
# - **Mee naar huis:** het begin van een [[socio_economic_agenda|regionale agenda]], als Word-bestand.

# %% [markdown] lang="en" id="question"
# # What will you do, and who leads it?
#
# In 2017 councils in Twente were asked for 12.50 euros per inhabitant [twente_2017]. As soon as it is their own money, they want to know who brings what (*our reading*). Agreeing is not enough, because carrying out does not follow by itself [S5].
#
# Because focus is what is missing [S4, S6], you work out one [[challenge|challenge]] with three
# actions.
#
# - **You will be able to** say who [[lead|leads]], who [[taking_and_bringing|brings
#   and takes]] what, and who decides.
# - **Time** (planned): 10 minutes of talk, 50 minutes of work.
# - **You take home:** the beginning of a [[socio_economic_agenda|regional agenda]].

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="fill"
# ## Hoe vul je de agenda?
#
# Niets hoeft twee keer: wat jullie eerder schreven, ligt bij elke stap klaar om over te nemen. Voor vandaag, in vrije volgorde:
#
# 1. **Opgave en oorzaak (10 minuten):** schrijf één opgave op, met een cijfer als bewijs.
# 2. **Acties (20 minuten):** bedenk er drie, elk met een trekker van jullie kaart en een eerste stap.
# 3. **Brengt en haalt (10 minuten):** wie iets komt halen, komt ook iets brengen [S4].
# 4. **Besluiten (5 minuten):** welke raad, welk bestuur of welke leden [[decision_moment|besluiten]],
#    en wanneer?
# 5. **Wat opvalt (5 minuten):** wat lossen jullie nu op, en wat nemen jullie mee?
#
# De rest is voor thuis: [[indicator|indicatoren]], geld, planning en mijlpalen.
#
# <details><summary>Waarom ook de buren en de besluiten?</summary>
#
# Volgens vakcentrale VCP hoort de agenda te passen bij de eigen regio én bij de buren, zodat regio's
# van elkaars sterke kanten profiteren [S11].
#
# Partijen moeten zich [[democratic_accountability|verantwoorden]] aan de gemeenteraad, maar dat wordt
# soms vergeten [S5].
#
# </details>

# %% [markdown] lang="en" id="fill"
# ## How do you fill the agenda?
#
# Nothing has to be typed twice: what you wrote earlier is there to take over. For today:
#
# 1. **Challenge and cause (10 minutes):** write down one challenge, with a figure as evidence.
# 2. **Actions (20 minutes):** think of three, each with a lead from your map and a first step.
# 3. **Brings and takes (10 minutes):** who comes to take something also brings something [S4].
# 4. **Decisions (5 minutes):** which council, board or members [[decision_moment|decide]], and when?
# 5. **What stands out (5 minutes):** what do you solve now, and what do you take home?
#
# The rest is for home: [[indicator|indicators]], money, planning and milestones.
#
# <details><summary>Why the neighbours and the decisions too?</summary>
#
# According to the union federation VCP, the agenda should fit your own region and its neighbours, so
# that regions profit from each other's strengths [S11].
#
# Parties have to [[democratic_accountability|account]] to the municipal council, but that is
# sometimes forgotten [S5].
#
# </details>

# %% id="agenda" caption_nl="De regionale agenda" caption_en="The regional agenda"
lab.agenda()

# %% [markdown] lang="nl" id="vote"
# ## Wat gaat voor?
#
# Alles tegelijk lukt zelden. Staan er minstens twee acties in de agenda, stem dan, ieder alleen en in
# stilte, en geef de laptop door. Een stem heeft geen naam.
#
# Druk daarna op *Toon de uitslag*. De uitslag besluit niets, maar als jullie het oneens zijn, weet je
# wel welk gesprek je moet voeren. Wat jullie tonen, komt ook in het Word-bestand voor de eigen groep.

# %% [markdown] lang="en" id="vote"
# ## What comes first?
#
# Doing everything at once seldom works. When there are two actions or more in the agenda, vote, each
# alone and in silence, and pass the laptop on. A vote has no name.
#
# Then press *Show the result*. It decides nothing, but if you disagree you know which conversation to
# have. What you show goes into the Word file for your own group as well.

# %% id="priorities" caption_nl="Wat gaat voor: stemmen in stilte" caption_en="What comes first: a vote in silence"
lab.priorities()

# %% [markdown] lang="nl" id="read"
# ## Zouden jullie tekenen?
#
# Lees één actie hardop, alsof je de partij bent die betaalt of instemt. Teken je, of moet er eerst
# iets anders?
#
# [[voluntary_but_binding|Vrijwillig, maar niet vrijblijvend]]: dat is de vraag achter samenwerken in
# de regio [S4, S6]. "Van plan" is dus nog geen "bestuurlijk akkoord" (*eigen duiding*).
#
# > **Zoek het op in het rapport.** Paragraaf 2.4, bladzijde 17, gaat over samenwerking tussen regio's
# > en tussen bestuurslagen [S2]. Welk besluit daar ontbreekt in jullie agenda?

# %% [markdown] lang="en" id="read"
# ## Would you sign?
#
# Read one action aloud, as if you were the party that pays or agrees. Do you sign, or does something
# have to change first?
#
# [[voluntary_but_binding|Voluntary, but not free of obligation]]: that is the question behind working
# together in a region [S4, S6]. So "intends to" is not yet "agreed by the board" (*our reading*).
#
# > **Look it up in the report.** Section 2.4, page 17, is about co-operation between regions and
# > between tiers of government [S2]. Which decision there is missing in your agenda?

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("08")

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("08")

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. Een actie heeft **één trekker** die op de kaart staat, en een eerste stap met een datum.
# 2. Iedereen brengt iets en haalt iets [S4], en wat een partij niet opgeeft, hoort er ook bij.
# 3. Zonder besluitmoment blijft het een voornemen, want niemand zegt dan ja (*eigen duiding*).
#
# Jullie agenda is bewaard. Maak er bij *Neem de agenda mee* een Word-bestand van.
#
# **Oefenen:** [oefening 08](../../exercises/nl/08_agenda.ipynb), zonder code of met pandas.
#
# **Verder:** [Samen verder: wat merkt iemand er maandag van?](09_together.ipynb)
#
# **Terug:** [Wat kun je van een andere regio leren?](07_practices.ipynb)
#
# ## Bronnen
#
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **S4** Agenda Stad,
#   [persbericht van de SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
# - **S5** SERmagazine, [interview over het advies](https://www.ser.nl/nl/Publicaties/Regionale-samenwerking),
#   eerste helft
# - **S6** SER,
#   [gesprek met Kamerleden, mei 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx),
#   eerste helft
# - **S11** VCP,
#   [vakcentrale over het advies](https://www.vcp.nl/ser-stelt-advies-regionale-samenwerking-leren-van-praktijken-vast/)
# - **twente_2017** Roskam,
#   [over de inleg per inwoner](http://www.roskam.nl/home/nieuws/3240-agenda-van-twente-vergt-vijf-keer-12-50-per-inwoner-per-jaar.html)

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. An action has **one lead** that is on the map, and a first step with a date.
# 2. Everyone brings something and takes something [S4]; what a party won't give up belongs there too.
# 3. Without a decision moment it stays an intention, because nobody says yes (*our reading*).
#
# Your agenda is saved. Make a Word file of it under *Take the agenda with you*.
#
# **Practise:** [exercise 08](../../exercises/en/08_agenda.ipynb), without code or with pandas.
#
# **Next:** [Together: what will anybody notice on Monday?](09_together.ipynb)
#
# **Back:** [What can you learn from another region?](07_practices.ipynb)
#
# ## Sources
#
# The pages are in Dutch.
#
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part
# - **S4** Agenda Stad,
#   [press text of the SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
# - **S5** SERmagazine, [interview on the advice](https://www.ser.nl/nl/Publicaties/Regionale-samenwerking),
#   first half
# - **S6** SER,
#   [talk with Members of Parliament, May 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx),
#   first half
# - **S11** VCP,
#   [a union federation on the advice](https://www.vcp.nl/ser-stelt-advies-regionale-samenwerking-leren-van-praktijken-vast/)
# - **twente_2017** Roskam,
#   [on the contribution per inhabitant](http://www.roskam.nl/home/nieuws/3240-agenda-van-twente-vergt-vijf-keer-12-50-per-inwoner-per-jaar.html)

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 08: zou je tekenen?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas. Kies er een,
# of doe ze allebei.
#
# ## Zonder code (3 tot 8 minuten)
#
# 1. Kies de actie waarvan jullie het zekerst zijn.
# 2. De een is de partij die betaalt, de ander de trekker. De betaler stelt drie vragen: wat krijg ik
#    ervoor, wie besluit erover, wat als een ander afhaakt?
# 3. Zou de betaler tekenen? Typ één zin.
#
# Zit je alleen? Schrijf op wat de trekker antwoordt, en lees dat als de betaler.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 08: would you sign?
#
# Two exercises: one without code, in pairs or alone, and one with pandas. Choose one, or do both.
#
# ## Without code (3 to 8 minutes)
#
# 1. Choose the action that you are most sure of.
# 2. One of you is the party that pays, the other the lead. The one who pays asks three questions:
#    what do I get for it, who decides on it, what if another party drops out?
# 3. Would the one who pays sign? Type one sentence.
#
# On your own? Write down what the lead answers, and read it as the one who pays.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("08-exercise")

# %% [markdown] lang="nl" id="sol-sentence" tags=["solution"]
# **Een mogelijk antwoord.** "Als betaler zou ik pas tekenen als het schoolbestuur ja heeft gezegd,
# want nu draag ik het risico als de school afhaakt."
#
# Waarom dit een goede zin is: hij noemt een voorwaarde en van wie die afhangt. "Wij tekenen, want het
# is belangrijk" zegt niets over wat de betaler ervoor krijgt.

# %% [markdown] lang="en" id="sol-sentence" tags=["solution"]
# **A possible answer.** "As the one who pays I would only sign once the school's board has said yes,
# because now I carry the risk if the school drops out."
#
# Why this is a good sentence: it names a condition and on whom it depends. "We sign, because it
# matters" says nothing about what the one who pays gets for it.

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Welk deel van de kosten is gedekt, als je alleen telt wat vast genoeg staat? Wanneer zakt dat onder
# de norm?
#
# `promises` zijn vier toezeggingen in miljoenen euro's, `total` alle kosten en `norm` het deel dat de
# regio zelf moet brengen. Alle getallen zijn verzonnen, ook de norm. `LADDER` loopt van idee tot
# begroting.

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# Which part of the costs is covered, if you count only what is firm enough? When does it fall below
# the norm?
#
# `promises` are four promises in millions of euros, `total` all costs and `norm` the part that the
# region has to bring itself. All numbers are invented, the norm too. `LADDER` runs from idea to
# budget. `Gem` are the municipalities, `Bedr` the companies, `Prov` the province and `MBO` the vocational
# college.

# %% id="ex-data" tags=["exercise"]
import pandas as pd

total, norm = 10.0, 0.40
LADDER = ["idea", "intention", "agreed", "budgeted"]
rows = [("Gem", 1.5, "budgeted"), ("Bedr", 1.5, "agreed")]
rows += [("MBO", 0.5, "agreed"), ("Prov", 1.0, "intention")]
promises = pd.DataFrame(rows, columns=["party", "amount", "firmness"])


# %% id="ex-function" tags=["exercise"]
def cover(promises, at_least):
    """Return the part of `total` from promises at least this firm, 0 to 1."""
    # solution
    firm = promises["firmness"].map(LADDER.index) >= LADDER.index(at_least)
    return promises.loc[firm, "amount"].sum() / total


# %% id="ex-check" tags=["exercise"]
lab.check("08", cover)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### Teken het
#
# Per trede het deel dat gedekt is. `under` laat zien welke treden onder de norm liggen.

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### Draw it
#
# Per step the part that is covered. `under` shows which steps lie below the norm.

# %% id="ex-steps" tags=["exercise"]
from regiolab.figures import draw

steps = pd.Series({step: cover(promises, step) for step in LADDER})
under = steps[steps < norm] if steps.notna().all() else None
words = {"title": "cover", "language": lab.language}
draw(steps, **words) if under is not None else None

# %% id="ex-under" tags=["exercise"]
under.to_dict() if under is not None else None

# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Geef elke trede een nummer; een toezegging telt als haar nummer hoog genoeg is.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# `LADDER.index("agreed")` is 2. Met `map(LADDER.index)` krijgt de hele kolom een nummer; tel dan de
# bedragen op en deel door `total`.
#
# </details>
#
# Klopt het? Verschuif de provincie van *intention* naar *idea*. Wat verandert er, en waar niet?
#
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk twee dingen.

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# Give every step a number; a promise counts when its number is high enough.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# `LADDER.index("agreed")` is 2. With `map(LADDER.index)` the whole column gets a number; then add up
# the amounts and divide by `total`.
#
# </details>
#
# Is it right? Move the province from *intention* to *idea*. What changes, and where does nothing
# change?
#
# ### What may you not conclude from this?
#
# Think of two things.

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Waarom zo?** De treden staan op volgorde, dus "minstens zo vast" is een vergelijking van nummers.
# Met plannen erbij is 45 procent gedekt. Tel je alleen wat bestuurlijk is afgesproken, dan is het 35
# procent: onder de verzonnen norm van 40. Eén besluit van de provincie maakt het verschil.
#
# **Wat mag je niet concluderen?**
#
# - Dat boven de norm genoeg is. De andere 55 procent moet ook ergens vandaan komen.
# - Dat een plan voor een vast deel meetelt. De treden zijn een volgorde, geen kans.
# - Dat uren of ruimte hetzelfde zijn als geld: het halve miljoen van het mbo is een schatting van wat
#   het waard is.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **Why this way?** The steps are in order, so "at least as firm" is a comparison of numbers. With
# intentions 45 per cent is covered. If you count only what boards agreed, it is 35 per cent: below
# the invented norm of 40. One decision of the province makes the difference.
#
# **What may you not conclude?**
#
# - That above the norm is enough. The other 55 per cent has to come from somewhere too.
# - That an intention counts for a fixed part. The steps are an order, not a chance.
# - That hours or space are the same as money: the half million of the vocational college is an
#   estimate of what it is worth.
