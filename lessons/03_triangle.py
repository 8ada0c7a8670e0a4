# Lesson 03. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # De driehoek in jullie regio: welke hoek is leeg?
#
# In Rotterdam-Rijnmond tekenden mbo-scholen, werkgevers, vakbonden, UWV en gemeente in 2019 samen een
# akkoord [leerwerkakkoord_ontstaan], met duizend [[job_guarantee|startgaranties]] in de eerste
# deelakkoorden [leerwerkakkoord_2019]. Daar zaten dus drie hoeken aan één tafel.
#
# Dat is niet gewoon. De minister vroeg de SER wel naar de hele [[triangle|driehoek]] [S8], maar in
# de praktijk krijgt meestal één hoek de nadruk [S1, S4].
#
# - **Straks kunnen jullie** zeggen hoe jullie regio ervoor staat in drie hoeken, en welke regio's op
#   jullie lijken.
# - **Tijd** (gepland): 10 minuten uitleg, 20 minuten doen.
# - **Mee naar huis:** één zin, en regio's om te bellen.

# %% [markdown] lang="en" id="question"
# # The triangle in your region: which corner is empty?
#
# In Rotterdam-Rijnmond mbo colleges, employers, trade unions, UWV and the municipality signed an
# agreement together in 2019 [leerwerkakkoord_ontstaan], with a thousand [[job_guarantee|job
# guarantees]] in its first parts [leerwerkakkoord_2019]: three corners at one table.
#
# That is not usual. The minister did ask the SER about the whole [[triangle|triangle]] [S8], but
# mostly one corner is stressed [S1, S4].
#
# - **You will be able to** say where your region stands in three corners, and which regions are like
#   yours.
# - **Time** (planned): 10 minutes of talk, 20 minutes of work.
# - **You take home:** one sentence, and regions to call.

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="corner"
# ## Waar gaat het bij jullie over?
#
# Het vertrekpunt is de SER-agenda voor de Stad van 2015: groei door en voor iedereen
# [ser_2015_platform31]. Daar heb je alle drie de hoeken voor nodig (*eigen duiding*).
#
# Denk aan jullie laatste gezamenlijke vergadering. Wie zat er, en waar ging het over? Er is geen goed
# of fout antwoord, maar bewaard wordt het wel: in les 08 staat het naast jullie ambitie.

# %% [markdown] lang="en" id="corner"
# ## What is your co-operation about?
#
# The starting point is *De SER-agenda voor de Stad* of 2015, the SER's urban agenda: growth by and
# for everyone [ser_2015_platform31]. That takes all three corners (*our reading*).
#
# Think of your last meeting together. Who was there, and what was it about? No answer is right or
# wrong, but yours is kept: in lesson 08 it stands beside your ambition.

# %% id="corner-today" caption_nl="Vraag: welke hoek?" caption_en="Question: which corner?"
lab.corner()

# %% [markdown] lang="nl" id="profile"
# ## Hoe staat jullie regio ervoor?
#
# De figuur heeft negen cijfers, drie in elke hoek. Elk streepje is een COROP-gebied of een provincie,
# en de stip is jullie regio. Links is hoog, maar **hoog is niet altijd goed**: denk aan werkloosheid.
#
# In de tabel onder de figuur staat elk cijfer in één zin. Welke hoek valt op?

# %% [markdown] lang="en" id="profile"
# ## Where does your region stand?
#
# The figure has nine numbers, three in each corner. Every tick is a COROP region or a province, and
# the dot is your region. Left is high, but **high is not always good**: think of unemployment.
#
# The table below the figure has every number in one sentence. Which corner stands out?

# %% id="profile-figure" caption_nl="Figuur: jullie regio in drie hoeken" caption_en="Figure: your region in three corners"
lab.figure("profile")

# %% [markdown] lang="nl" id="mbo"
# ## Waarom staat het mbo erbij?
#
# Het [[mbo]] is de spil van de driehoek (*eigen duiding*), want het is een school, leidt op voor werk
# in de buurt, en leert het vak samen met bedrijven. Toch zijn de cijfers over mbo-studenten en over
# mensen met mbo, havo of vwo als hoogste opleiding ouder, en hier alleen per provincie
# [cbs_70072ned_2019, estat_edat_lfse_04_2020]. Zijn ze voor jullie van belang, dan staan ze in les 08
# klaar als bewijs.
#
# Kies hieronder één cijfer en zie het op de kaart. Kijk ook naar de buren: waar houdt jullie kleur
# op?

# %% [markdown] lang="en" id="mbo"
# ## Why is mbo in it?
#
# [[mbo|Mbo]], secondary vocational education, is the hub of the triangle (*our reading*), because it
# is a school, trains for work nearby, and teaches the trade together with companies. Yet the figures
# on mbo students, and on people with mbo, havo or vwo as their highest level, are older and here by
# province only [cbs_70072ned_2019, estat_edat_lfse_04_2020]. If they matter to you, lesson 08 offers
# them as evidence.
#
# Choose one figure below and see it on the map. Look at your neighbours too: where does your shade
# end?

# %% id="map" caption_nl="Figuur: één cijfer op de kaart" caption_en="Figure: one figure on the map"
lab.figure("map")

# %% [markdown] lang="nl" id="jobs"
# ## Waar werken mensen bij jullie?
#
# In de hoek van de economie telt ook in welke sectoren het werk zit, want daarvan hangt af welke
# vakmensen jullie nodig hebben [cbs_83582NED_2026]. Zoek een sector die bij jullie groter is dan in
# Nederland: wie leidt daar mensen voor op?

# %% [markdown] lang="en" id="jobs"
# ## Where do people work in your region?
#
# In the corner of the economy it also matters which sectors the work is in, because the skilled workers
# you need depend on it [cbs_83582NED_2026]. Find a sector that is larger in your region than in the
# Netherlands: who trains people for it?

# %% id="jobs-figure" caption_nl="Figuur: banen per sector" caption_en="Figure: jobs by sector"
lab.figure("jobs")

# %% [markdown] lang="nl" id="own-figures"
# ## Wat weten jullie dat hier niet in staat?
#
# Open data zijn niet compleet: over vacatures en het tekort aan vakmensen hebben we hier niets. UWV
# publiceert de krapte per arbeidsmarktregio en DUO de mbo-studenten, maar die tabellen zitten niet in
# dit werkboek (algemene kennis). Vul dus aan wat jullie weten, met jaar en bron. Erbij staat dat het
# jullie eigen cijfer is, en in les 08 ligt het klaar als bewijs.

# %% [markdown] lang="en" id="own-figures"
# ## What do you know that is not in here?
#
# Open data are not complete: on vacancies and the shortage of skilled workers we have nothing here. UWV
# publishes the tightness of each labour-market region and DUO the number of mbo students, but those
# tables are not in this workbook (general knowledge). So add what you know, with year and source. It
# is marked as your own figure, and lesson 08 offers it as evidence.

# %% id="own-figures-form" caption_nl="Voeg een eigen cijfer toe" caption_en="Add a figure of your own"
lab.own_figures()

# %% [markdown] lang="nl" id="look-alikes"
# ## Welke regio's lijken op jullie?
#
# Wie wil leren van een ander, belt liever iemand die op hem lijkt. Daarom staan hier de vijf
# COROP-gebieden met de cijfers die het dichtst bij die van jullie liggen. Een balk naar rechts
# betekent dat zij meer hebben.
#
# Wat "lijken" is, kies je zelf. **Laat een cijfer weg, of laat er een half of dubbel tellen**: wie
# blijft er dan staan?
#
# <details><summary>Hoe is dat gerekend?</summary>
#
# Elk cijfer wordt eerst [[standardised|gestandaardiseerd]]: min het gemiddelde van de 40 gebieden,
# gedeeld door de standaardafwijking. Zo wegen euro's niet zwaarder dan procenten. De afstand is de
# wortel uit het gewogen gemiddelde van de verschillen in het kwadraat. De gewichten staan in de
# tabel.
#
# </details>

# %% [markdown] lang="en" id="look-alikes"
# ## Which regions are like yours?
#
# To learn from others, you would rather call somebody like you. So here are the five COROP regions
# whose figures are closest to yours. A bar to the right means that they have more.
#
# What "like" means is for you to choose. **Leave out a figure, or let one count half or twice**: who
# stays then?
#
# <details><summary>How is that worked out?</summary>
#
# Every figure is first [[standardised]]: minus the mean of the 40 regions, divided by the standard
# deviation. That way euros don't outweigh percentages. The distance is the root of the weighted mean
# of the squared differences. The weights are in the table.
#
# </details>

# %% id="look-alikes-figure" caption_nl="Figuur: regio's die op jullie lijken" caption_en="Figure: regions like yours"
lab.figure("look_alikes")

# %% [markdown] lang="nl" id="limits"
# ## Wat zegt dit over jullie samenwerking?
#
# Nog niets, want een cijfer over onderwijs zegt niet of de school aan tafel zit. Leg daarom jullie
# antwoord van zonet naast het profiel: gaat de samenwerking over de hoek waar iets te doen is? Bel
# ook één van de vijf, en vraag vooral naar de **verschillen**.
#
# > **Zoek het op in het rapport.** Paragraaf 2.3, vanaf bladzijde 15, heet "Wie houdt zich waar mee
# > bezig in de regio?" [S2]. Welke partijen staan er per hoek?
#
# Maak nu samen de zin af. In les 08 staat die klaar bij jullie ambitie.

# %% [markdown] lang="en" id="limits"
# ## What does this say about your co-operation?
#
# Nothing yet, because a figure on education doesn't say whether the school is at the table. So put
# your answer of a moment ago beside the profile: is your co-operation about the corner where there is
# something to do? Call one of the five as well, and ask about the **differences** above all.
#
# > **Look it up in the report.** Section 2.3, from page 15, is about who does what in the region
# > [S2]. Which parties does it name in each corner?
#
# Now finish the sentence together. In lesson 08 it is offered with your ambition.

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("03")

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("03")

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. De meeste samenwerking gaat over één hoek, maar de SER wil aandacht voor alle drie [S1, S4].
# 2. Een plek zegt wie meer heeft, niet hoeveel meer, en niet of dat goed is.
# 3. Wie op jullie lijkt, hangt af van wat je telt. Bel dus wie bij elke keuze blijft staan.
#
# **Oefenen:** [oefening 03](../../exercises/nl/03_triangle.ipynb), zonder code of met pandas.
#
# **Verder:** [Wie gaat waarover?](04_layers.ipynb)
#
# **Terug:** [Stad en ommeland: wie heeft wie nodig?](02_city_and_countryside.ipynb)
#
# ## Bronnen
#
# - **S1** SER, [pagina over het advies](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx)
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **S4** Agenda Stad,
#   [persbericht van de SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
# - **S5** SERmagazine, [interview over het advies](https://www.ser.nl/nl/Publicaties/Regionale-samenwerking)
# - **S8** [Brief van de minister van 3 april 2017](https://zoek.officielebekendmakingen.nl/kst-31757-92.html)
# - **leerwerkakkoord_ontstaan** Leerwerkakkoord,
#   [hoe de akkoorden ontstonden](https://www.leerwerkakkoord.nl/over-ons/het-ontstaan-van-de-leerwerkakkoorden/)
# - **leerwerkakkoord_2019** Leren en werken,
#   [Leerwerkakkoord getekend](https://lerenenwerken.nl/leerwerkakkoord-getekend)
# - **ser_2015_platform31** Platform31,
#   [pagina over De SER-agenda voor de Stad](https://www.platform31.nl/externe-publicaties/ser-agenda-voor-de-stad)
# - **cbs_70072ned_2019** CBS, 70072ned, kopie van december 2019: mbo-studenten
# - **estat_edat_lfse_04_2020** Eurostat, edat_lfse_04, kopie van 2020: opleiding
# - **estat_tgs00010_2026** Eurostat, tgs00010, kopie van februari 2026: werkloosheid
# - **cbs_83582NED_2026** CBS, 83582NED, kopie van mei 2026: banen per sector
#
# De bron van elk ander cijfer staat in de tabel onder de figuur.

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. Most co-operation is about one corner, but the SER wants attention for all three [S1, S4].
# 2. A place says who has more, not how much more, and not whether that is good.
# 3. Who is like you depends on what you count. So call those who stay whatever you choose.
#
# **Practise:** [exercise 03](../../exercises/en/03_triangle.ipynb), without code or with pandas.
#
# **Next:** [Who is in charge of what?](04_layers.ipynb)
#
# **Back:** [City and countryside: who needs whom?](02_city_and_countryside.ipynb)
#
# ## Sources
#
# - **S1** SER, [page on the advice](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx)
#   (in Dutch)
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part (in Dutch)
# - **S4** Agenda Stad,
#   [press text of the SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
#   (in Dutch)
# - **S5** SERmagazine, [interview on the advice](https://www.ser.nl/nl/Publicaties/Regionale-samenwerking)
#   (in Dutch)
# - **S8** [Minister's letter of 3 April 2017](https://zoek.officielebekendmakingen.nl/kst-31757-92.html)
#   (in Dutch)
# - **leerwerkakkoord_ontstaan** Leerwerkakkoord,
#   [how the agreements came about](https://www.leerwerkakkoord.nl/over-ons/het-ontstaan-van-de-leerwerkakkoorden/)
#   (in Dutch)
# - **leerwerkakkoord_2019** Leren en werken,
#   [the agreement is signed](https://lerenenwerken.nl/leerwerkakkoord-getekend) (in Dutch)
# - **ser_2015_platform31** Platform31,
#   [page on De SER-agenda voor de Stad](https://www.platform31.nl/externe-publicaties/ser-agenda-voor-de-stad)
#   (in Dutch)
# - **cbs_70072ned_2019** CBS, 70072ned, copy of December 2019: mbo students
# - **estat_edat_lfse_04_2020** Eurostat, edat_lfse_04, copy of 2020: education
# - **estat_tgs00010_2026** Eurostat, tgs00010, copy of February 2026: unemployment
# - **cbs_83582NED_2026** CBS, 83582NED, copy of May 2026: jobs by sector
#
# The source of every other figure is in the table below it.

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 03: welke hoek is bij jullie leeg?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas.
#
# ## Zonder code (3 tot 8 minuten)
#
# 1. Zet jullie laatste vijf vergaderingen met andere organisaties onder elkaar.
# 2. Teken een driehoek en zet een kruis voor elke vergadering: in een hoek, op een zijde, of in het
#    midden. Kijk naar wat er is **afgesproken**, niet naar de titel.
# 3. Welke hoek is leeg? Wie had daar moeten zitten?
#
# Typ daarna één zin.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 03: which of your corners is empty?
#
# Two exercises: one without code, in pairs or alone, and one with pandas.
#
# ## Without code (3 to 8 minutes)
#
# 1. List your last five meetings with other organisations.
# 2. Draw a triangle and put a cross for each meeting: in a corner, on a side, or in the middle. Go by
#    what was **agreed**, not by the title.
# 3. Which corner is empty? Who should have been there?
#
# Then type one sentence.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("03-exercise")

# %% [markdown] lang="nl" id="sol-meetings" tags=["solution"]
# **Er is niet één goed antwoord.** Dit kun je eruit halen:
#
# - **Alle kruisen in één hoek?** Dan doen jullie wat de SER vaak zag: de nadruk leggen op één van de drie
#   [S1, S4]. Het helpt niet om een vergadering toe te voegen, wel om de lege hoek een vraag te stellen.
# - **Een kruis in het midden?** Controleer het: bracht iemand uit elke hoek iets in, of zat hij er
#   alleen bij? Partners moeten ook iets komen brengen, vindt de voorzitter van de SER [S4].
# - **Lege hoek bij onderwijs?** Vraag het mbo, niet alleen hogeschool of universiteit. Een lijst van
#   *kennisinstellingen* vergeet het mbo makkelijk.
#
# Wat hier geen bron heeft, is eigen duiding.
#
# **Wat mag je niet concluderen?** Vijf vergaderingen zijn jullie vergaderingen. Elders in de regio kan
# de lege hoek vol zitten.

# %% [markdown] lang="en" id="sol-meetings" tags=["solution"]
# **There is no single right answer.** This is what you can get from it:
#
# - **All crosses in one corner?** Then you do what the SER often saw: stress one of the three
#   [S1, S4]. Adding a meeting doesn't help; putting a question to the empty corner does.
# - **A cross in the middle?** Check it: did somebody from each corner bring something, or only sit
#   there? Partners have to bring something as well, says the SER's chair [S4].
# - **Education empty?** Ask the mbo school, not only the university. A list of *knowledge
#   institutions* easily forgets mbo.
#
# What has no source here is our reading.
#
# **What may you not conclude?** Five meetings are your meetings. Elsewhere in the region the empty
# corner may be full.

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Hoe stevig is de lijst van regio's die op jullie lijken? `look_alikes(code, cijfers)` geeft de vijf
# meest gelijke COROP-gebieden, met hun naam in `region_name`. In `LIKENESS` staan de zes cijfers van de les.
#
# Schrijf `who_leaves`: welke gebieden vallen uit de eerste vijf als het cijfer `dropped` niet meer
# meetelt en de andere wel?

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# How firm is the list of regions like yours? `look_alikes(code, figures)` gives the five COROP regions
# most alike, with their names in `region_name`. `LIKENESS` holds the six figures of the lesson.
#
# Write `who_leaves`: which regions drop out of the top five when the figure `dropped` no longer
# counts, and the others do?

# %% id="ex-data" tags=["exercise"]
from regiolab.regions import look_alikes
from regiolab.regions.likeness import LIKENESS

look_alikes("CR12", LIKENESS)[["region_name", "distance", *LIKENESS]]


# %% id="ex-function" tags=["exercise"]
def who_leaves(code, dropped):
    """Return the set of names that leave the top five without this figure."""
    # solution
    kept = [name for name in LIKENESS if name != dropped]
    before, after = look_alikes(code, LIKENESS), look_alikes(code, kept)
    return set(before["region_name"]) - set(after["region_name"])


# %% id="ex-check" tags=["exercise"]
lab.check("03", who_leaves)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### En bij jullie?
#
# Zet bij `own` de code van jullie eigen COROP-gebied. `regiolab.regions.find("Twente")` zoekt die op. De
# figuur laat per gebied zien hoe vaak het blijft staan als er een van de zes cijfers wegvalt. Wie zou je
# bellen, en wie nog niet?

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### And for you?
#
# Put the code of your own COROP region in `own`. `regiolab.regions.find("Twente")` looks it up. The
# figure shows per region how often it stays when one of the six figures is dropped. Whom would you call,
# and whom not yet?

# %% id="ex-further-code" tags=["exercise"]
import pandas as pd

from regiolab.figures import draw

own = "CR12"
gone = pd.Series({dropped: who_leaves(own, dropped) for dropped in LIKENESS})
words = {"title": f"look_alikes({own!r})", "language": lab.language}


# %% id="ex-further-draw" tags=["exercise"]
def stays(gone):
    """Count for each of the five how often it stays."""
    first = look_alikes(own, LIKENESS)["region_name"]
    return {name: sum(name not in out for out in gone) for name in first}


draw(stays(gone), **words) if gone.notna().all() else None

# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Roep `look_alikes` twee keer aan: met alle cijfers, en met alle cijfers behalve `dropped`.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# `set(a) - set(b)` houdt over wat in `a` staat en niet in `b`. Let op wat je waarvan aftrekt.
#
# </details>
#
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk twee dingen.
#
# ### Bronnen
#
# - **S1** SER, pagina over het advies
# - **S4** Agenda Stad, persbericht van de SER over het advies
#
# De cijfers komen van CBS en Eurostat; elke bron staat in de tabel van les 03.

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# Call `look_alikes` twice: with all figures, and with all figures but `dropped`.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# `set(a) - set(b)` keeps what is in `a` and not in `b`. Mind what you take from what.
#
# </details>
#
# ### What may you not conclude from this?
#
# Think of two things.
#
# ### Sources
#
# - **S1** SER, page on the advice (in Dutch)
# - **S4** Agenda Stad, press text of the SER on the advice (in Dutch)
#
# The figures are from CBS and Eurostat; each source is in the table of lesson 03.

# %% [markdown] lang="nl" id="ex-harder" tags=["exercise"]
# ### Moeilijker, zonder nakijken
#
# Lijken gebieden die op elkaar lijken, ook in hun werk op elkaar? `look_alikes("CR12", k=39)` geeft alle
# afstanden. Deel `jobs_BE_industry_energy` door `jobs_employees_total` (allebei uit `figures`, per COROP,
# 2024), koppel op `region_code`, en teken de twee met `draw`. Wat zegt die figuur niet?

# %% [markdown] lang="en" id="ex-harder" tags=["exercise"]
# ### Harder, without a check
#
# Are regions that are alike also alike in their work? `look_alikes("CR12", k=39)` gives all distances.
# Divide `jobs_BE_industry_energy` by `jobs_employees_total` (both from `figures`, by COROP region, 2024),
# join on `region_code`, and draw the two with `draw`. What does that figure not say?

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Wat je ziet, voor Twente (`CR12`).** Welk cijfer je ook weglaat, er valt altijd iemand af. Zonder
# `share_65plus` (65-plussers) zijn het er zelfs vier. Er is geen gebied dat bij elke keuze blijft staan,
# dus op deze zes cijfers is de lijst van Twente niet stevig.
#
# Voor Utrecht (`CR17`) maakt het bij een van de zes cijfers niets uit. Delft en Westland en
# Zuidoost-Noord-Brabant staan er altijd bij: die lijken dus het stevigst.
#
# **Wat mag je niet concluderen?**
#
# - Dat het weggelaten cijfer belangrijk is voor de regio. Het was alleen belangrijk voor de
#   **volgorde**, en daar kunnen kleine verschillen genoeg voor zijn.
# - Dat wie afvalt niet meer lijkt. Nummer zes kan bijna even dichtbij liggen als nummer vijf: kijk naar
#   de afstand.
# - Dat gelijke cijfers een gelijke samenwerking betekenen. Wie met wie werkt, zit er niet in.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **What you see, for Twente (`CR12`).** Whichever figure you drop, somebody always leaves. Without
# `share_65plus` (65 and over) four do. No region stays whatever you choose, so on these six figures the
# list of Twente is not firm.
#
# For Utrecht (`CR17`) it makes no difference for one of the six figures. Delft en Westland and
# Zuidoost-Noord-Brabant are always there: those are the firmest look-alikes.
#
# **What may you not conclude?**
#
# - That the figure you dropped is important for the region. It only mattered for the **order**, and
#   small differences can be enough for that.
# - That whoever leaves is no longer alike. Number six may be almost as near as number five: look at the
#   distance.
# - That equal figures mean equal co-operation. Who works with whom is not in them.
