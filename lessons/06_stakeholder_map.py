# Lesson 06. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # Wie is er nodig, en wie vergeten we?
#
# In FoodValley schreven ondernemers, onderwijs en overheid de agenda samen. Dat duurde langer dan
# gedacht, maar gaf wel draagvlak [foodvalley_agenda].
#
# *Maak Verschil* noemt provincie, Rijk, waterschappen, bedrijfsleven, kennisinstellingen en
# maatschappelijke organisaties [SEED]. Maar in een driehoek met onderwijs en arbeidsmarkt horen ook
# de [[mbo|mbo-school]], de vakbond en het UWV thuis, en die staan er niet bij naam (*eigen duiding*).
# Wie ontbreekt er bij jullie?
#
# - **Straks kunnen jullie** laten zien wie er bij jullie opgave hoort, en wie nog nergens staat.
# - **Tijd** (gepland): 10 minuten uitleg, 50 minuten doen.
# - **Mee naar huis:** een kaart met een stuk of twaalf partijen.

# %% [markdown] lang="en" id="question"
# # Who is needed, and whom do we forget?
#
# In FoodValley business, education and government wrote the agenda together. It took longer, but won support [foodvalley_agenda].
#
# *Maak Verschil* names the province, national government, water boards, business, knowledge
# institutions and civil society [SEED]. But with education and labour market you need the vocational college ([[mbo|mbo]]), the trade union and the employment service (UWV) too, and those
# are not named (*our reading*). Who is missing in your region?
#
# - **You will be able to** show who belongs to your challenge.
# - **Time** (planned): 10 minutes of talk, 50 minutes of work.
# - **You take home:** a map with a dozen parties.

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="challenge"
# ## Waarover gaat het?
#
# Een partij heeft geen invloed "in het algemeen", maar op iets. Kies daarom eerst één
# [[challenge|opgave]], en schrijf die in één zin op: wat moet er anders, voor wie, en wanneer? De zin
# staat daarna boven de kaart.

# %% [markdown] lang="en" id="challenge"
# ## What is it about?
#
# No party has influence "in general"; it has influence on something. So choose one
# [[challenge|challenge]] first and write it in one sentence: what should be different, for whom, by
# when? The sentence then stands above the map.

# %% id="sentence-of-the-day" caption_nl="De opgave van vandaag" caption_en="The challenge of the day"
lab.challenge()

# %% [markdown] lang="nl" id="look"
# ## Hoe ziet zo'n kaart eruit?
#
# Kijk eerst bij een ander. Druk op *Ingevuld*: dan zie je vijftien partijen die een verzonnen groep op
# de kaart zette. Lees ook *Wat opvalt*. Wat zou je deze groep vragen? Druk daarna op *Leeg*, want zo
# begin je straks zelf.

# %% [markdown] lang="en" id="look"
# ## What does such a map look like?
#
# First look at somebody else's. Press *Filled in*: then you see fifteen parties that an invented
# group put on the map. Read *What stands out* too. What would you ask this group? Then press *Empty*,
# because that is how you will begin.

# %% id="example" caption_nl="Een verzonnen voorbeeld" caption_en="An invented example"
lab.example()

# %% [markdown] lang="nl" id="fill"
# ## Hoe vul je de kaart?
#
# Het voorwerk ligt klaar: wat jullie in les 04 bij de transitie aanwezen, staat hieronder bij *Wie
# hoort er nog bij?*
#
# 1. **Stil (5 minuten).** Schrijf ieder op: wie beslist, betaalt, voert uit, gebruikt of beïnvloedt?
# 2. **Samen (10 minuten).** Zet de namen op de kaart; met *Plak een lijst*, onder *Meer*, gaan ze er
#    in één keer op.
# 3. **Plaatsen (15 minuten).** Hoeveel invloed heeft een partij op de opgave, en hoe sterk wordt die
#    erdoor geraakt? *Weet ik niet* is ook een antwoord.
# 4. **Relaties (10 minuten).** Wie werkt met wie samen? Begin met de zes belangrijkste: *Leg
#    relatie*.
# 5. **Praten (5 minuten).** Waar waren jullie het niet eens?
#
# <details><summary>Zonder muis</summary>
#
# Slepen hoeft niet, want je kunt ook een partij in de lijst kiezen en *Verplaats naar…* of de knoppen met pijltjes gebruiken.
#
# Of ga met Tab naar de kaart, waar je met de pijltjes van partij naar partij loopt. Met Enter pak je een partij op en zet je die neer, met de pijltjes verplaats je die, en met Escape gaat die terug.
#
# </details>
#
# <details><summary>Privacy en neutrale woorden</summary>
#
# Zet organisaties en rollen op de kaart, geen personen: "wethouder economie", en niet hoe die heet.
# Schrijf zo dat de partij het zelf kan lezen, dus "kan vertragen" en niet "ligt dwars". De kaart is
# hoe jullie het zien, geen feit over een organisatie.
#
# </details>

# %% [markdown] lang="en" id="fill"
# ## How do you fill the map?
#
# Some of it is done: what you pointed out with the transition in lesson 04 stands below, under
# *Pick from list*.
#
# 1. **In silence (5 minutes).** Each write down: who decides, pays, carries out, uses or influences?
# 2. **Together (10 minutes).** Put the names on the map; *Paste list*, under *More*, takes them all
#    at once.
# 3. **Placing (15 minutes).** How much influence does a party have on the challenge, and how much is
#    it affected? *I don't know* is an answer too.
# 4. **Relations (10 minutes).** Who works with whom? Begin with the six that matter most: *Add
#    relation*.
# 5. **Talking (5 minutes).** Where did you not agree?
#
# <details><summary>Without a mouse</summary>
#
# Dragging is not needed, because you can choose a party in the list and use *Move to…* or the buttons with arrows.
#
# Or go to the map with Tab, where arrow keys walk from party to party. Enter picks one up and puts it down again, arrow keys move it, and Escape puts it back.
#
# </details>
#
# <details><summary>Privacy and neutral words</summary>
#
# Put organisations and roles on the map, not persons: "alderman for the economy", not a name. Write
# it so that the party itself can read it: "can slow things down", not "is obstructive". The map is
# how you see it, not a fact about an organisation.
#
# </details>

# %% id="map" caption_nl="De stakeholderkaart" caption_en="The stakeholder map"
lab.stakeholder_map()

# %% [markdown] lang="nl" id="read"
# ## Wat lees je op de kaart?
#
# De kaart heeft [[quadrants|vier vakken]]:
#
# - **Samen optrekken:** deze partijen hebben veel invloed en worden sterk geraakt, dus doen ze al mee?
# - **Erbij halen:** ze hebben veel invloed maar worden weinig geraakt, dus wat hebben zij eraan?
# - **Goed naar luisteren:** ze hebben weinig invloed maar worden sterk geraakt, en verdwijnen het makkelijkst uit beeld (*eigen duiding*).
# - **Op de hoogte houden:** ze hebben weinig invloed en worden weinig geraakt.
#
# <details><summary>Waar komt dit raster vandaan?</summary>
#
# Het is een bekende methode, van Mendelow (1981) en van Eden en Ackermann (1998), maar die zegt niets over wie recht van spreken heeft.
#
# </details>
#
# *Wat opvalt* noemt ook een [[bridge|brug]]: een partij die anderen verbindt.
#
# <details><summary>Zoek het op in het rapport</summary>
#
# Paragraaf 2.3, bladzijde 15, gaat over wie zich waarmee bezighoudt in de regio [S2]. Welke partij
# daar staat niet op jullie kaart?
#
# </details>
#
# Maak nu samen de zin af. In les 08 staat die klaar bij *Wie draagt de agenda*.

# %% [markdown] lang="en" id="read"
# ## What does the map tell you?
#
# The map has [[quadrants|four fields]]:
#
# - **Work together:** these parties have much influence and are heavily affected, so do they take part already?
# - **Bring in:** they have much influence but are little affected, so what is in it for them?
# - **Listen well:** they have little influence but are heavily affected, and drop out of sight most easily (*our reading*).
# - **Keep informed:** they have little influence and are little affected.
#
# <details><summary>Where does this grid come from?</summary>
#
# It is a well-known method, by Mendelow (1981) and by Eden and Ackermann (1998), but it says nothing about who has a right to speak.
#
# </details>
#
# *What stands out* also names a [[bridge|bridge]]: a party that connects others.
#
# <details><summary>Look it up in the report</summary>
#
# Section 2.3, page 15, is about who does what in the region [S2]. Which party there is not on your
# map?
#
# </details>
#
# Now finish the sentence together. In lesson 08 it is offered under *Who carries it*.

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("06")

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("06")

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. Hoeveel invloed een partij heeft en wat die ervan merkt, verschilt per **opgave**. Bij een andere
#    opgave hoort dus een andere kaart.
# 2. "Weet ik niet" is een uitkomst, want dan weet je wie je moet vragen.
# 3. Kijk wie er niet op staat, en wie sterk geraakt wordt maar weinig te zeggen heeft.
#
# Jullie kaart is bewaard. Wil je die meenemen, dan kan dat met *Neem de kaart mee*, onder *Meer*: als
# Excel-bestand, voor Kumu of Gephi, of als plaatje. Kies de versie om te delen als je de kaart mailt. Al jullie werk in één
# bestand krijg je met *Download alles* in [Begin hier](00_start.ipynb).
#
# **Oefenen:** [oefening 06](../../exercises/nl/06_stakeholder_map.ipynb), zonder code of met pandas.
#
# **Verder:** [Wat kun je van een andere regio leren?](07_practices.ipynb)
#
# **Terug:** [Iedereen weet hoe het hoort. Waarom lukt het dan niet?](05_tensions.ipynb)
#
# ## Bronnen
#
# - **SEED** The Economic Board,
#   [pagina over het rapport](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **foodvalley_agenda** Regio Foodvalley,
#   [over het samen schrijven van de agenda](https://www.regiofoodvalley.nl/actueel/nieuws/focus-en-verbinding-maakt-regio-slagvaardig)
# - Mendelow, A. L. (1981). Environmental scanning: the impact of the stakeholder concept. ICIS,
#   Cambridge, MA.
# - Eden, C. & Ackermann, F. (1998). *Making Strategy*. Sage, Londen.

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. How much influence a party has, and what it notices, differs per **challenge**. So another
#    challenge makes another map.
# 2. "I don't know" is a result: now you know whom to ask.
# 3. Look at who is not on it, and at who is heavily affected but has little say.
#
# Your map is saved. Take it home with *Take the map with you*, under *More*: as an Excel file, for
# Kumu or Gephi, or as a picture. Choose the version to share when you mail it. All your work in one
# file comes with *Download all* in [Start here](00_start.ipynb).
#
# **Practise:** [exercise 06](../../exercises/en/06_stakeholder_map.ipynb), without code or with pandas.
#
# **Next:** [What can you learn from another region?](07_practices.ipynb)
#
# **Back:** [Everybody knows how it should be done. Why doesn't it work?](05_tensions.ipynb)
#
# ## Sources
#
# - **SEED** The Economic Board,
#   [page on the report](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
#   (in Dutch)
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part (in Dutch)
# - **foodvalley_agenda** Regio Foodvalley,
#   [on writing the agenda together](https://www.regiofoodvalley.nl/actueel/nieuws/focus-en-verbinding-maakt-regio-slagvaardig)
#   (in Dutch)
# - Mendelow, A. L. (1981). Environmental scanning: the impact of the stakeholder concept. ICIS,
#   Cambridge, MA.
# - Eden, C. & Ackermann, F. (1998). *Making Strategy*. Sage, London.

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 06: wie zien anderen die jullie niet zien?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas.
#
# ## Zonder code (3 tot 8 minuten)
#
# Wissel van plaats met een andere groep. Zit je alleen? Vraag dan iemand die niet bij jullie opgave zat.
#
# 1. Lees hun opgave, en kijk één minuut naar hun kaart. Zeg nog niets.
# 2. Noem **één partij** die ontbreekt. Kies iemand die beslist, betaalt, uitvoert of gebruikt.
# 3. Vertel waarom die erbij hoort. De groep van de kaart zet die erop, en verdedigt zich niet.
# 4. Ga terug naar de [eigen kaart](../../notebooks/nl/06_stakeholder_map.ipynb): wie zette de ander
#    erbij?
#
# Typ daarna één zin.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 06: whom do others see that you don't?
#
# Two exercises: one without code, in pairs or alone, and one with pandas.
#
# ## Without code (3 to 8 minutes)
#
# Swap seats with another group. On your own? Ask somebody who had no part in your challenge.
#
# 1. Read their challenge and look at their map for one minute. Say nothing yet.
# 2. Name **one party** that is missing. Choose one that decides, pays, carries out or uses.
# 3. Tell them why it belongs there. The group of the map puts it on, and does not defend itself.
# 4. Go back to your [own map](../../notebooks/en/06_stakeholder_map.ipynb): whom did the others add?
#
# Then type one sentence.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("06-exercise")

# %% [markdown] lang="nl" id="sol-sentence" tags=["solution"]
# **Een mogelijk antwoord** (bedacht). "De andere groep zette de mensen die zich omscholen erbij; wij
# zagen hen niet, omdat zij met ons aan geen tafel zitten."
#
# **Waarom dit een goede zin is.** Hij noemt een partij en een reden. De reden gaat over hoe jullie
# kijken, niet over hoe belangrijk de partij zich vindt. Dan weet je ook waar je verder moet zoeken.
#
# **Wat mag je niet concluderen?** Dat de kaart nu af is. De ander ziet ook alleen wat de ander kent.

# %% [markdown] lang="en" id="sol-sentence" tags=["solution"]
# **A possible answer** (invented). "The other group added the people who retrain; we did not see them,
# because they sit at none of our tables."
#
# **Why this is a good sentence.** It names a party and a reason. The reason is about how you look, not
# about how important the party thinks it is. So you also know where to look further.
#
# **What may you not conclude?** That the map is complete now. The others, too, only see whom they know.

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Het ROC verbindt op de verzonnen kaart van Zilverland de meeste partijen. Stel dat het wegvalt: welke
# relaties blijven er over?
#
# `ties` heeft een rij per relatie die bestaat: van `source` naar `target`. Schrijf `ties_left`: hoeveel
# relaties houdt elke andere partij over als `bridge` weg is? Het antwoord is een Series met de namen als
# index.

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# On the invented map of Zilverland the vocational college connects most parties. Suppose it drops out:
# which ties remain?
#
# `ties` has a row for each tie that exists: from `source` to `target`. Write `ties_left`: how many ties
# does every other party keep when `bridge` is gone? The answer is a Series with the names as index.

# %% id="ex-data" tags=["exercise"]
import pandas as pd

from regiolab.analysis import example_map, named_ties

ties = named_ties(example_map(lab.language))


# %% id="ex-function" tags=["exercise"]
def ties_left(ties, bridge):
    """Return a Series: per other party, its ties without the bridge."""
    # solution
    parties = pd.concat([ties["source"], ties["target"]]).unique()
    left = ties[(ties["source"] != bridge) & (ties["target"] != bridge)]
    counted = pd.concat([left["source"], left["target"]]).value_counts()
    return counted.reindex(parties[parties != bridge], fill_value=0)


# %% id="ex-check" tags=["exercise"]
lab.check("06", ties_left)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### En bij jullie?
#
# Dezelfde vraag voor jullie eigen kaart: haal de partij met de meeste relaties weg. De figuur laat zien wat
# de anderen overhouden. Staan er nog geen relaties op jullie kaart, dan zie je Zilverland.

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### And for you?
#
# The same question for your own map: take out the party with most ties. The figure shows what the others
# keep. If there are no ties on your map yet, you see Zilverland.

# %% id="ex-further-code" tags=["exercise"]
from regiolab.figures import draw

mine = named_ties(lab.workspace)
mine = ties if mine.empty else mine
most = pd.concat([mine["source"], mine["target"]]).mode()[0]

# %% id="ex-further-draw" tags=["exercise"]
left = ties_left(mine, most)
words = {"title": f"ties_left(ties, {most!r})", "language": lab.language}
draw(left, **words) if left is not None else None

# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Een partij kan aan beide kanten van een relatie staan. Maak van `source` en `target` één lange kolom,
# en tel daarin.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# Haal eerst de rijen met `bridge` weg. Wie dan geen enkele rij meer heeft, verdwijnt ook uit
# `value_counts`. Met `.reindex(..., fill_value=0)` komt zo'n partij terug, met een nul.
#
# </details>
#
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk twee dingen.

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# A party may be on either side of a tie. Put `source` and `target` in one long column, and count there.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# First take out the rows with `bridge`. A party without any row left also disappears from
# `value_counts`. With `.reindex(..., fill_value=0)` it comes back, with a zero.
#
# </details>
#
# ### What may you not conclude from this?
#
# Think of two things.

# %% [markdown] lang="nl" id="ex-harder" tags=["exercise"]
# ### Moeilijker, zonder nakijken
#
# Eén partij kan uitvallen, maar twee tegelijk ook. Welke twee laten samen de meeste partijen zonder relatie
# achter? `itertools.combinations` geeft alle paren. Teken de tien zwaarste met `draw`. Zijn het de twee met
# de meeste relaties?

# %% [markdown] lang="en" id="ex-harder" tags=["exercise"]
# ### Harder, without a check
#
# One party can drop out, but so can two at once. Which two together leave most parties without a tie?
# `itertools.combinations` gives all pairs. Draw the ten heaviest with `draw`. Are they the two with most
# ties?

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Wat je ziet.** Van de 14 relaties blijven er 7 over. Vier partijen houden geen enkele relatie over: de hogeschool,
# de vmbo-scholen, het opleidingsfonds en het praktijkcentrum. De rest valt uiteen in twee groepen. De
# ene: de gemeenten, het regiobureau, de ondernemers en de jongerenraad. De andere: de
# installatiebedrijven, de netbeheerder en de mensen die zich omscholen.
#
# **Waarom zo?** Een relatie heeft twee kanten, dus je telt in beide kolommen en haalt de verbinder in
# beide weg. Zonder de nullen zou je precies de partijen missen om wie het gaat.
#
# **Wat mag je niet concluderen?**
#
# - Dat deze partijen elkaar dan niet meer spreken. Op de kaart staat alleen wat een groep opschreef.
# - Dat het ROC te veel macht heeft. Wie verbindt, beslist nog niet.
# - Dat zeven relaties te weinig is. Wat genoeg is, hangt af van de opgave.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **What you see.** Of the 14 ties 7 remain. Four parties keep none: *Zilverland polytechnic*,
# *Prevocational schools*, *Training fund* and *Energy centre*. The rest falls into two groups. One: both
# municipalities, *Zilverland regional office*, *Business circle* and *Youth council*. The other:
# *Installation companies*, *Zilverland grid company* and *People who retrain*.
#
# **Why this way?** A tie has two sides, so you count in both columns and take the bridge out of both.
# Without the zeros you would miss exactly the parties it is about.
#
# **What may you not conclude?**
#
# - That these parties no longer speak to each other. The map holds only what one group wrote down.
# - That the college has too much power. A party that connects does not decide yet.
# - That seven ties are too few. What is enough depends on the challenge.

# %% [markdown] lang="nl" id="sol-measures-text" tags=["solution"]
# ## Wie verder wil (mag overgeslagen worden)
#
# Dezelfde kaart in drie maten voor netwerken. De eerste cel laat zien wie vaak tussen twee andere
# partijen staat. De tweede laat zien welk deel van de mogelijke relaties er is, per twee sectoren. De derde
# geeft één getal voor de hele kaart.

# %% [markdown] lang="en" id="sol-measures-text" tags=["solution"]
# ## For who wants more (may be skipped)
#
# The same map in three measures for networks. The first cell shows who often stands between two other
# parties. The second shows which part of the possible ties is there, for every two sectors. The third gives
# one number for the whole map.

# %% id="sol-bridging" tags=["solution"]
from regiolab.analysis import bridging, ei_index, sector_density

example = example_map(lab.language)
bridging(example).head(3)

# %% id="sol-density" tags=["solution"]
sector_density(example).round(2)

# %% id="sol-ei" tags=["solution"]
round(ei_index(example), 2)

# %% [markdown] lang="nl" id="sol-measures" tags=["solution"]
# **Hoe lees je dit?** Het ROC heeft 53 in de kolom `betweenness`: van de 91 paren van andere partijen loopt
# bij 53 de kortste weg langs het ROC. Bij onderwijs met onderwijs staat 0,67: twee van de drie mogelijke
# relaties tussen scholen bestaan. Het ene getal is de `ei_index`. Die loopt van -1 (alle relaties binnen een
# sector) tot 1 (alle ertussen). Hier is het 0,57: elf relaties lopen tussen sectoren en drie erbinnen.
#
# **Wat zegt het niet?** Dat een hoog getal goed is. Wie overal tussen staat, kan het druk hebben. En met veel
# kleine sectoren liggen bijna alle mogelijke relaties tussen sectoren. Dan is de `ei_index` al snel hoog.

# %% [markdown] lang="en" id="sol-measures" tags=["solution"]
# **How do you read this?** The college has 53 in the column `betweenness`: of the 91 pairs of other parties,
# the shortest way runs past the college for 53. Education with education says 0.67: two of the three possible
# ties between schools exist. The one number is the `ei_index`. It runs from -1 (all ties within a
# sector) to 1 (all between them). Here it is 0.57: eleven ties run between sectors and three within them.
#
# **What does it not say?** That a high number is good. A party that stands between all others may be very
# busy. And with many small sectors nearly all possible ties lie between sectors. Then the `ei_index` is soon
# high.
