# Lesson 07. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # Wat kun je van een andere regio leren?
#
# In Drechtsteden vormden 45 raadsleden de Drechtraad, het algemeen bestuur van een
# [[joint_arrangement|gemeenschappelijke regeling]] [drechtraad_2015]; sinds 2022 bestaat die niet
# meer [drechtraad_2022]. De Achterhoek koos in 2018 juist wél voor een raad, die toeziet op resultaten [achterhoek_raad_2018].
#
# Wie heeft gelijk? Met twee voorbeelden weet je dat niet, want het zijn verschillende raden; maar leren kun je er wel van.
#
# - **Straks kunnen jullie** uit een voorbeeld halen wat bij jullie past, en zeggen wat het niet
#   bewijst.
# - **Tijd** (gepland): 5 minuten uitleg, 25 minuten doen.
# - **Mee naar huis:** jullie eigen kaart om te ruilen, en inspiratie voor de agenda.

# %% [markdown] lang="en" id="question"
# # What can you learn from another region?
#
# In Drechtsteden 45 councillors formed the Drechtraad, the general board of a
# [[joint_arrangement|joint arrangement]] [drechtraad_2015]; it has not existed since 2022
# [drechtraad_2022]. The Achterhoek, in 2018, did choose a council, one that watches over results [achterhoek_raad_2018].
#
# Who is right? Two examples can't tell you, because these are different councils; but you can learn from them.
#
# - **You will be able to** take from an example what suits your region, and say what it doesn't
#   prove.
# - **Time** (planned): 5 minutes of talk, 25 minutes of work.
# - **You take home:** a card of your own to exchange, and inspiration for the agenda.

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="own"
# ## Wat kan een ander van jullie leren?
#
# Leren van elkaars praktijk is wat de titel van het advies belooft [S1]. Maar wie wil ruilen, moet iets meebrengen, dus vul eerst jullie eigen kaart in: vijf minuten, in gewone woorden.
#
# De kaart krijgt een eigen plek in het Word-bestand van les 08. Print die of mail die naar de regio
# die jullie straks bellen.

# %% [markdown] lang="en" id="own"
# ## What can others learn from you?
#
# Learning from each other's practice is what the title of the advice promises [S1]. But if you want to exchange, you have to bring something, so fill in your own card first: five minutes, in ordinary words.
#
# The card gets a place of its own in the Word file of lesson 08. Print it, or mail it to the region
# you are going to call.

# %% id="own-card" caption_nl="Onze eigen praktijk" caption_en="Our own practice"
lab.own_practice()

# %% [markdown] lang="nl" id="look"
# ## Waar lukt iets wat jullie ook willen?
#
# Zoek in tien minuten twee praktijken die iets over jullie opgave zeggen. Begin bij het
# [[tension|spanningsveld]] dat jullie in les 05 kozen, of bij [[look_alike|regio's die op jullie
# lijken]].
#
# Lees de feiten en volg een bron. Schrijf dan in één zin wat jullie meenemen, en druk op *Bewaar als
# inspiratie*, want dan staat de zin straks ook bij jullie agenda.
#
# <details><summary>Hoe zijn deze 18 gekozen?</summary>
#
# Door ons, omdat er openbare pagina's over waren, dus het is geen steekproef. Van een praktijk
# spreekt iemand in de video's bij het advies [S1]; drie zijn later opgezet. Van de andere veertien
# weten we niet of het advies ze noemt, omdat we de hoofdtekst niet konden lezen. Van de meeste
# bronnen lazen we alleen het begin. Hoeken, spanningsvelden, vorm en les zijn **eigen duiding**.
#
# </details>

# %% [markdown] lang="en" id="look"
# ## Where do others manage what you want too?
#
# Take ten minutes to find two practices that say something about your challenge. Start from the
# [[tension|tension]] you chose in lesson 05, or from [[look_alike|regions like yours]].
#
# Read the facts and follow a source. Then write in one sentence what you take from it, and press
# *Keep as inspiration*, because then it will stand beside your agenda too.
#
# <details><summary>How were these 18 chosen?</summary>
#
# By us, because there were public pages about them, so they are no sample. Somebody from one practice
# speaks in the videos that came with the advice [S1]; three were set up later. Of the other fourteen
# we don't know whether the advice mentions them, because its body could not be read. Of most sources
# we read only the beginning. Corners, tensions, form and lesson are **our reading**.
#
# </details>

# %% id="practices" caption_nl="18 praktijken: kies, lees en bewaar" caption_en="18 practices: choose, read and keep"
lab.practices()

# %% [markdown] lang="nl" id="method"
# ## Klopt het ook in de praktijk?
#
# De SER legde de bevindingen van zijn stadsagenda van 2015 naast de praktijk [SEED]. Doe dat na, maar
# dan in het klein. Hieronder staan vier bevindingen uit die agenda, in onze woorden
# [ser_2015_agenda_stad, ser_2015_minister, ser_2015_platform31].
#
# Kies twee praktijken en oordeel. Neem er ook één waarvan jullie verwachten dat die *niet* past, want
# daar leer je het meest van (*eigen duiding*).
#
# > **Zoek het op in het rapport.** Hoe pakt de SER het leren van praktijkvoorbeelden aan? Dat staat
# > in 1.2, vanaf bladzijde 5. En wat neemt de SER als vertrekpunt mee uit 2015? Zie 2.1, bladzijde 8
# > [S2].

# %% [markdown] lang="en" id="method"
# ## Does it hold in practice?
#
# The SER laid the findings of its urban agenda of 2015 beside practice [SEED]. Do the same, but on a
# small scale. Below are four findings of that agenda, in our words [ser_2015_agenda_stad, ser_2015_minister, ser_2015_platform31].
#
# Choose two practices and judge. Take one that you expect *not* to fit, because it will teach you
# most (*our reading*).
#
# > **Look it up in the report.** How does the SER go about learning from examples? See 1.2, from page
# > 5. And what does it take from 2015 as its starting point? See 2.1, page 8 [S2].

# %% id="method-test" caption_nl="Vier bevindingen naast twee praktijken" caption_en="Four findings beside two practices"
lab.practice_test()

# %% [markdown] lang="nl" id="limits"
# ## Wat weet je nu?
#
# Je weet dat iets *kan*, en onder welke omstandigheden het daar kon. Maar je weet niet of het vaak zo
# gaat, en ook niet waarom. Eén voorbeeld is wel genoeg om "altijd" te weerleggen.
#
# Maak nu samen de zin af. In les 08 staat die klaar bij de buren van jullie agenda.

# %% [markdown] lang="en" id="limits"
# ## What do you know now?
#
# You know that something *can* be done, and in which circumstances it was. But you don't know whether
# it often goes that way, nor why. A single example is enough, though, to refute "always".
#
# Now finish the sentence together. In lesson 08 it is offered with the neighbours of your agenda.

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("07")

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("07")

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. Een voorbeeld laat zien dat iets kan, maar niet dat het overal werkt.
# 2. Vraag bij een voorbeeld altijd: wat was daar anders dan bij ons?
# 3. Wie iets wil halen, brengt ook iets. Daarom maakten jullie een eigen kaart.
#
# **Oefenen:** [oefening 07](../../exercises/nl/07_practices.ipynb), zonder code of met pandas.
#
# **Verder:** [Wat doen jullie, en wie trekt het?](08_agenda.ipynb)
#
# **Terug:** [Wie is er nodig, en wie vergeten we?](06_stakeholder_map.ipynb)
#
# ## Bronnen
#
# - **SEED** The Economic Board,
#   [pagina over het rapport](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S1** SER,
#   [pagina van het advies](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx)
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **ser_2015_agenda_stad** Agenda Stad,
#   [over De SER-agenda voor de Stad](https://agendastad.nl/ser-advies-sterke-punten-uitbouwen-en-samenwerken/)
# - **ser_2015_minister** Open Nieuwsbank,
#   [de minister ontvangt het advies, 28 augustus 2015](https://opennieuwsbank.nl/bericht/2015/08/28/G292-minister-plasterk-ontvangt-advies-agenda-stad.html)
# - **ser_2015_platform31** Platform31,
#   [De SER-agenda voor de Stad](https://www.platform31.nl/externe-publicaties/ser-agenda-voor-de-stad)
# - **drechtraad_2015** Friends in Business,
#   [45 leden in 2015](https://www.friendsinbusiness.nl/algemeen-nieuws/samen-en-zelfbewust-bouwen-aan-drechtsteden/)
# - **drechtraad_2022** Overheid van nu,
#   [het einde van de Drechtraad](https://www.overheidvannu.nl/actueel/artikelen/2022/12/13/drechtraad-1)
# - **achterhoek_raad_2018** VVD Aalten,
#   [de stemming in 2018](https://aalten.vvd.nl/nieuws/31500/de-achterhoek-raad-en-de-achterhoek-board-gaan-van-start)
# - De bronnen van elke praktijk staan bij de feiten.

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. An example shows that something can be done, but not that it works everywhere.
# 2. Of every example, ask: what was different there from here?
# 3. If you want to take something, bring something too. That is why you made a card of your own.
#
# **Practise:** [exercise 07](../../exercises/en/07_practices.ipynb), without code or with pandas.
#
# **Next:** [What will you do, and who leads it?](08_agenda.ipynb)
#
# **Back:** [Who is needed, and whom do we forget?](06_stakeholder_map.ipynb)
#
# ## Sources
#
# - **SEED** The Economic Board,
#   [page on the report](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
#   (in Dutch)
# - **S1** SER,
#   [page of the advice](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx)
#   (in Dutch)
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part (in Dutch)
# - **ser_2015_agenda_stad** Agenda Stad,
#   [on the SER's urban agenda](https://agendastad.nl/ser-advies-sterke-punten-uitbouwen-en-samenwerken/)
#   (in Dutch)
# - **ser_2015_minister** Open Nieuwsbank,
#   [the minister receives the advice, 28 August 2015](https://opennieuwsbank.nl/bericht/2015/08/28/G292-minister-plasterk-ontvangt-advies-agenda-stad.html)
#   (in Dutch)
# - **ser_2015_platform31** Platform31,
#   [on the SER's urban agenda](https://www.platform31.nl/externe-publicaties/ser-agenda-voor-de-stad)
#   (in Dutch)
# - **drechtraad_2015** Friends in Business,
#   [45 members in 2015](https://www.friendsinbusiness.nl/algemeen-nieuws/samen-en-zelfbewust-bouwen-aan-drechtsteden/)
#   (in Dutch)
# - **drechtraad_2022** Overheid van nu,
#   [the end of the Drechtraad](https://www.overheidvannu.nl/actueel/artikelen/2022/12/13/drechtraad-1)
#   (in Dutch)
# - **achterhoek_raad_2018** VVD Aalten,
#   [the vote in 2018](https://aalten.vvd.nl/nieuws/31500/de-achterhoek-raad-en-de-achterhoek-board-gaan-van-start)
#   (in Dutch)
# - The sources of each practice stand beside its facts.

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 07: wie ga je bellen?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas. Kies er een,
# of doe ze allebei.
#
# ## Zonder code (3 tot 8 minuten)
#
# 1. Kies uit les 07 twee praktijken waarvan jullie meer willen weten.
# 2. Schrijf op wie je daar belt: een organisatie of een functie, geen naam.
# 3. Bedenk voor elk gesprek drie vragen: over wat het *kostte*, over wat er *misging* en over wat daar
#    *anders* was.
#
# Typ daarna één zin.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 07: whom will you call?
#
# Two exercises: one without code, in pairs or alone, and one with pandas. Choose one, or do both.
#
# ## Without code (3 to 8 minutes)
#
# 1. Choose two practices from lesson 07 that you want to know more about.
# 2. Write down whom you will call there: an organisation or a role, no name.
# 3. Prepare three questions for each call: one about what it *cost*, one about what *went wrong* and
#    one about what was *different* there.
#
# Then type one sentence.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("07-exercise")

# %% [markdown] lang="nl" id="sol-sentence" tags=["solution"]
# **Een mogelijk antwoord.** "We bellen de griffie van de Achterhoek Raad en de programmaleiding van het
# Leerwerkakkoord, en onze eerste vraag is: wie haakte bijna af, en waarom bleef die toch?"
#
# Waarom dit goede vragen zijn: ze gaan over kosten, tegenslag en omstandigheden. Dat zijn de dingen die
# zelden op een webpagina staan (*eigen duiding*). "Zijn jullie tevreden?" levert meestal een ja op, en
# daar kun je niets mee.

# %% [markdown] lang="en" id="sol-sentence" tags=["solution"]
# **A possible answer.** "We call the clerk of the Achterhoek Raad and the programme office of the
# Leerwerkakkoord, and our first question is: who nearly dropped out, and why did they stay?"
#
# Why these are good questions: they are about cost, setbacks and circumstances, which web pages seldom
# mention (*our reading*). "Are you satisfied?" mostly gets a yes, and a yes is of no use to you.

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Welk spanningsveld speelt bij welke vorm van samenwerken? `practices` heeft een rij voor elk van de 18
# praktijken: `case`, `governance` (de vorm) en `tensions` (een lijst). Vorm en spanningsvelden zijn
# eigen duiding.
#
# Schrijf `cross_table`: een rij voor elk spanningsveld, een kolom voor elke vorm, en in elke cel hoeveel
# praktijken allebei hebben.

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# Which tension goes with which form of co-operation? `practices` has a row for each of the 18
# practices: `case`, `governance` (the form) and `tensions` (a list). Form and tensions are our reading.
#
# Write `cross_table`: a row for each tension, a column for each form, and in each cell how many
# practices have both.

# %% id="ex-data" tags=["exercise"]
import pandas as pd

from regiolab.analysis import case_table

practices = case_table()


# %% id="ex-function" tags=["exercise"]
def cross_table(practices):
    """Return a DataFrame: tensions down, forms across, practices counted."""
    # solution
    pairs = practices.explode("tensions")
    return pd.crosstab(pairs["tensions"], pairs["governance"])


# %% id="ex-check" tags=["exercise"]
lab.check("07", cross_table)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### Teken het
#
# Kies een spanningsveld dat bij jullie speelt en zet het in `tension`.

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### Draw it
#
# Choose a tension that plays a part for you and put it in `tension`.

# %% id="ex-further-code" tags=["exercise"]
from regiolab.figures import draw

tension = "funding"
table = cross_table(practices)
words = {"title": tension, "language": lab.language}
draw(table.loc[tension], **words) if table is not None else None

# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Een praktijk met drie spanningsvelden hoort drie rijen te krijgen. pandas kan een kolom met lijsten
# uit elkaar halen.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# Gebruik `explode("tensions")`, en geef daarna twee kolommen aan `pd.crosstab`. Wat als eerste komt,
# staat onder elkaar.
#
# </details>
#
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk drie dingen, en begin bij de vraag hoe deze 18 zijn gekozen.

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# A practice with three tensions should get three rows. pandas can take a column of lists apart.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# Use `explode("tensions")`, and then give two columns to `pd.crosstab`. What comes first goes down.
#
# </details>
#
# ### What may you not conclude from this?
#
# Think of three things, and begin with the question how these 18 were chosen.

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Wat je ziet.** *Belangen en regie* (`interests_and_direction`) staat bij 16 van de 18 praktijken, *regio
# en Rijk* (`region_and_nation`) bij drie. De grootste cel is 5: *financiering* (`funding`) bij gemeenten
# samen (`municipalities`). Tel je alles op, dan kom je op 57 en niet op 18: een praktijk telt mee in elk
# van haar spanningsvelden.
#
# **Wat mag je niet concluderen?**
#
# - **Hoe vaak iets voorkomt.** Wij kozen deze 18, omdat er openbare pagina's over waren. Een hoog getal
#   zegt dus ook iets over onze keuze.
# - **Dat een nul betekent dat iets er niet speelt.** Er stond niets over op de pagina's die we lazen. Het
#   begin van een webpagina meldt zelden een ruzie over geld.
# - **Dat de vorm het spanningsveld veroorzaakt.** Het kan ook andersom: wie ruzie heeft over de
#   verantwoording, kiest misschien een andere vorm.
#
# Vorm en spanningsveld zijn bovendien door ons ingedeeld. Een ander verdeelt ze misschien anders, en met
# 18 rijen verandert dan de tabel.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **What you see.** *Interests and direction* stands with 16 of the 18 practices, *region and nation* with three.
# The largest cell is 5: *funding* with municipalities together. All cells add up to 57, not 18: a
# practice counts in each of its tensions.
#
# **What may you not conclude?**
#
# - **How often something occurs.** We chose these 18, because there were public pages about them. So a
#   high number also says something about our choice.
# - **That a zero means it plays no part.** The pages we read said nothing about it. The beginning of a
#   web page seldom reports a quarrel over money.
# - **That the form causes the tension.** It may be the other way round: those who quarrel about
#   accountability may choose another form.
#
# Form and tension were assigned by us, moreover. Somebody else might divide them differently, and with
# 18 rows that changes the table.
