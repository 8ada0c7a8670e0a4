# Lesson 04. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # Wie gaat waarover?
#
# In Zeeland zaten vijftien overheden aan tafel: dertien gemeenten, het waterschap en de provincie.
# Omdat besluiten met zijn vijftienen lastig is, kreeg elke actielijn één bestuurder als aanspreekpunt
# [zeeland_maak_verschil]. Een gemeente of provincie zat in 2017 gemiddeld in 27
# samenwerkingsverbanden [verbanden_2017]. Er wordt dus volop samengewerkt, maar wie gaat waarover?
#
# - **Straks kunnen jullie** zeggen wie over jullie opgave beslist, betaalt en uitvoert, en of die
#   partijen dezelfde regio bedoelen.
# - **Tijd** (gepland): 8 minuten uitleg, 17 minuten doen.
# - **Mee naar huis:** welke grenzen jullie transitie oversteekt, en één zin.

# %% [markdown] lang="en" id="question"
# # Who is in charge of what?
#
# In Zeeland fifteen governments sat together: thirteen municipalities, the water board and the
# province. As deciding with fifteen is hard, each line of action got one administrator to turn to
# [zeeland_maak_verschil]. In 2017 a municipality or province was part of 27 co-operative bodies on
# average [verbanden_2017]. So they do work together, but who is in charge of what?
#
# - **You will be able to** say who decides on your challenge, who pays and who carries it out, and
#   whether they mean the same region.
# - **Time** (planned): 8 minutes of talk, 17 minutes of work.
# - **You take home:** which borders your transition crosses, and one sentence.

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="crossing"
# ## Welke grenzen steekt jullie transitie over?
#
# Transities gaan over de grenzen van beleidsterreinen en bestuurslagen heen, en worden voelbaar in de
# stad [SEED]. Daarom werken regio's samen, dus kijk hoe het bij jullie zit. Kies één kaart uit les 01. Zeg
# dan per beleidsterrein welke bestuurslaag er bij jullie over gaat. Vijf minuten is genoeg, en wat
# jullie niet weten, blijft open.

# %% [markdown] lang="en" id="crossing"
# ## Which borders does your transition cross?
#
# Transitions cross the borders of policy fields and tiers of government, and are felt in the city
# [SEED]. That is why regions work together, so see how it is in yours. Choose one card of lesson 01.
# Then say of each policy field which tier of government is in charge of it in your region. Five
# minutes will do; leave open what you don't know.

# %% id="crossings" caption_nl="Eén transitie: welke beleidsterreinen, welke bestuurslagen?" caption_en="One transition: which policy fields, which tiers of government?"
lab.crossings()

# %% [markdown] lang="nl" id="circuits"
# ## Wie beslist, wie betaalt, wie voert uit?
#
# Een opgave heeft niet alleen met **lagen** te maken, maar ook met **circuits**: economie, onderwijs
# en arbeidsmarkt hebben elk hun eigen tafels. Veel samenwerking loopt in zulke gescheiden circuits,
# en dan dreigt versnippering [S6].
#
# Zoek op in de lijst:
#
# 1. Wie **beslist** er over onderwijs? Zit daar een partij uit jullie regio bij?
# 2. Wie **betaalt**? Let op de schaal.
# 3. Welke partijen werken op **alle drie** de terreinen?

# %% [markdown] lang="en" id="circuits"
# ## Who decides, who pays, who carries it out?
#
# A challenge has to do not only with **tiers** of government but with **circuits** too: economy,
# education and labour market each have their own meetings. Much co-operation runs in such separate circuits, which risks
# fragmentation [S6].
#
# Look it up in the list:
#
# 1. Who **decides** on education? Is one of them in your own region?
# 2. Who **pays**? Look at the scale too.
# 3. Which parties work in **all three** fields?

# %% id="parties" caption_nl="De lijst van partijen: naar terrein, schaal en wat zij doen" caption_en="The list of parties: by field, scale and what they do"
lab.parties()

# %% [markdown] lang="nl" id="border-text"
# ## Bedoelen jullie dezelfde regio?
#
# Van de 35 [[labour_market_region|arbeidsmarktregio's]] liggen er 21 in meer dan één
# [[corop|COROP-gebied]], en 10 in meer dan één provincie [cbs_86247NED_2026_cedanl, cbs_gebieden_2026_woningwaardering]. Wie over werk praat, zit dus vaak met andere gemeenten aan
# tafel dan wie over economie praat.
#
# Kijk naar jullie eigen gemeenten. Met welke buren delen jullie de ene tafel wel en de andere niet,
# of vallen de grenzen bij jullie samen?
#
# > **Zoek het op in het rapport.** Paragraaf 2.2, vanaf bladzijde 9, geeft een overzicht van
# > samenwerkingsverbanden; paragraaf 2.3, vanaf bladzijde 15, gaat over wie zich waarmee bezighoudt
# > [S2]. Staat jullie regio erbij?

# %% [markdown] lang="en" id="border-text"
# ## Do you mean the same region?
#
# Of the 35 [[labour_market_region|labour-market regions]] 21 lie in more than one [[corop|COROP
# region]], and 10 in more than one province [cbs_86247NED_2026_cedanl, cbs_gebieden_2026_woningwaardering]. So people who talk about work often sit with other
# municipalities than people who talk about the economy.
#
# Look at your own municipalities. Which neighbours sit with you in one region but not in the other, or
# do the borders coincide where you are?
#
# > **Look it up in the report.** Section 2.2, from page 9, gives an overview of co-operative bodies;
# > section 2.3, from page 15, is about who deals with what [S2]. Is your region among them?

# %% id="borders" caption_nl="Figuur: in welke regio's liggen jullie gemeenten?" caption_en="Figure: in which regions do your municipalities lie?"
lab.figure("borders")

# %% [markdown] lang="nl" id="overload"
# ## Drukte: nog een tafel erbij, of minder?
#
# Zijn er zoveel verbanden dat samenwerken zelf ingewikkeld wordt, dan heet dat
# [[administrative_overload|bestuurlijke drukte]] [S4]. Maar nieuwe structuren kosten resultaat, zei
# de voorzitter van de SER tegen Kamerleden [S7].
#
# De [[study_group|Studiegroep Openbaar Bestuur]] riep op tot een (sociaal-)economische agenda met
# alle partijen. De centrale uitdaging is volgens *Maak Verschil* (2016) om "bestaande of nieuwe
# regionale samenwerking" een economisch programma te geven, met provincie, Rijk, waterschappen,
# bedrijfsleven, kennisinstellingen en maatschappelijke organisaties [SEED].
#
# Vakbond, UWV en mbo staan daar niet bij naam, maar in het regionaal beraad van de arbeidsmarktregio
# stemmen zij een meerjarenagenda af (algemene kennis). Is die van jullie dezelfde?
#
# <details><summary>Wat wilde Maak Verschil nog meer?</summary>
#
# - **De opgave eerst.** De regio is het niveau om die aan te pakken; er is geen blauwdruk, maar
#   vrijblijvend is het ook niet [maak_verschil].
# - **Verschil mag.** Het rapport wil meer differentiatie en minder regels en hiërarchie, zodat een
#   bestuur zich kan aanpassen [maak_verschil].
# - **Terreinen verbinden** [maak_verschil].
# - **Een eigen agenda mag.** Het rapport geeft regio's de [[legitimacy|legitimatie]] om samen te
#   werken en om een eigen integrale agenda te maken [SEED].
#
# </details>
#
# <details><summary>Wat gebeurde er sinds 2017?</summary>
#
# | Jaar | Wat |
# |---|---|
# | 2018 | De eerste [[regio_deal|Regio Deals]]: Rijk en regio betalen samen [regio_deals_rvo] |
# | 2019 | 30 energieregio's maken elk een energiestrategie [res_regios] |
# | 2021 | In sommige regio's meer dan vijftig verbanden; ze gaan zelden over een provinciegrens [verbanden_2021] |
# | 2022 | Raden krijgen meer greep op [[joint_arrangement|gemeenschappelijke regelingen]] [wgr_2022] |
# | 2025 | De zesde en laatste ronde Regio Deals: samen ruim 80 deals en 1,85 miljard euro [regio_deals_2025] |
# | 2024-2026 | Eén Werkcentrum in elk van de 35 arbeidsmarktregio's [werkcentra_2024] |
#
# Van 27 naar "meer dan vijftig" is géén groei: het zijn twee tellingen, door anderen en over iets
# anders.
#
# </details>

# %% [markdown] lang="en" id="overload"
# ## Overload: one more body, or fewer?
#
# When there are so many bodies that working together becomes complicated in itself, that is
# [[administrative_overload|administrative overload]] [S4]. But new structures cost results, the SER's
# chair told Members of Parliament [S7].
#
# The [[study_group|study group]] on public administration called for a (socio-)economic agenda with
# all parties. The central challenge, says *Maak Verschil* (2016), is to give "existing or new
# regional co-operation" an economic programme, with province, national government, water boards,
# business, knowledge institutions and civil society [SEED].
#
# Trade union, UWV and mbo are not named, but align a multi-year agenda in the regional
# council of the labour-market region (general knowledge). Is yours the same?
#
# <details><summary>What else did Maak Verschil want?</summary>
#
# - **The task first.** The region is the level to deal with it; there is no blueprint, but it is not
#   without obligation either [maak_verschil].
# - **Difference is allowed.** It wants more differentiation, fewer rules and less hierarchy, so that
#   government can adapt [maak_verschil].
# - **Link policy fields** [maak_verschil].
# - **An agenda of your own is allowed.** The report gives regions the [[legitimacy|legitimacy]] to
#   work together and to make their own integral agenda [SEED].
#
# </details>
#
# <details><summary>What has happened since 2017?</summary>
#
# | Year | What |
# |---|---|
# | 2018 | The first [[regio_deal|Regio Deals]]: national government and region pay together [regio_deals_rvo] |
# | 2019 | 30 energy regions each make an energy strategy [res_regios] |
# | 2021 | More than fifty bodies in some regions; they hardly cross provincial borders [verbanden_2021] |
# | 2022 | Councils get more grip on [[joint_arrangement|joint arrangements]] [wgr_2022] |
# | 2025 | Sixth and last round of Regio Deals: over 80 deals and 1.85 billion euros in all [regio_deals_2025] |
# | 2024-2026 | One work centre in each of the 35 labour-market regions [werkcentra_2024] |
#
# From 27 to "more than fifty" is *not* growth: these are two counts, by different people, of
# different things.
#
# </details>

# %% id="same-agenda" caption_nl="Is jullie agenda dezelfde?" caption_en="Is your agenda the same?"
lab.same_agenda()

# %% [markdown] lang="nl" id="sentence-text"
# Jullie antwoord staat ook in de agenda van les 08, bij *Past bij*. Weet niemand het, dan is dat een
# belletje voor maandag.
#
# Maak nu samen de zin af. In les 08 staat die klaar bij *Wie draagt de agenda*.

# %% [markdown] lang="en" id="sentence-text"
# Your answer also stands in the agenda of lesson 08, under *Fits with*. If nobody knows, that is a
# call to make on Monday.
#
# Now finish the sentence together. In lesson 08 it is offered under *Who carries it*.

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("04")

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("04")

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. Een transitie houdt zich niet aan grenzen van beleidsterreinen en bestuurslagen [SEED]. Vraag dus
#    bij elke opgave: wie beslist, wie betaalt, en wie voert uit?
# 2. "Onze regio" is niet voor iedereen hetzelfde: 21 van de 35 arbeidsmarktregio's liggen in meer dan
#    één COROP-gebied [cbs_86247NED_2026_cedanl, cbs_gebieden_2026_woningwaardering].
# 3. Aan initiatieven is geen gebrek, maar wel aan focus [S4, S6]. De Studiegroep had het over
#    bestaande óf nieuwe samenwerking [SEED], dus kijk eerst welke tafel er al is.
#
# **Oefenen:** [oefening 04](../../exercises/nl/04_layers.ipynb), zonder code of met pandas.
#
# **Verder:** [Iedereen weet hoe het hoort. Waarom lukt het dan niet?](05_tensions.ipynb)
#
# **Terug:** [De driehoek in jullie regio: welke hoek is leeg?](03_triangle.ipynb)
#
# ## Bronnen
#
# - **SEED** The Economic Board,
#   [pagina over het rapport](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **S4** Agenda Stad,
#   [persbericht van de SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
# - **S6** SER,
#   [gesprek met Kamerleden, mei 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx),
#   eerste helft
# - **S7** G32,
#   [verslag van hetzelfde gesprek](http://g32.nl/DATABANK/Nieuwsarchief/G32_in_gesprek_met_Tweede_Kamer_en_SER_over_regionale_samenwerking)
# - **zeeland_maak_verschil** Provincie Zeeland,
#   [over Maak Verschil in Zeeland](https://www.zeeland.nl/economie/maak-verschil-zeeland-bestuurlijke-vernieuwing)
# - **maak_verschil** Kennisbank Openbaar Bestuur,
#   [over het rapport Maak Verschil (2016)](https://kennisopenbaarbestuur.nl/rapporten-publicaties/maak-verschil-krachtig-inspelen-op-regionaal-economische-opgaven/)
# - **verbanden_2017** Platform Overheid,
#   [over de telling van samenwerkingsverbanden](https://platformoverheid.nl/patronen-regionale-samenwerking/)
# - **verbanden_2021** Vereniging Deltametropool, [bericht uit 2021](https://deltametropool.nl/nieuws/7307/)
# - **res_regios** Lokale democratie,
#   [over de regionale energiestrategie](https://www.lokale-democratie.nl/een-gezamenlijke-res)
# - **regio_deals_rvo** RVO, [over de Regio Deals](https://www.rvo.nl/subsidies-financiering/regio-deals)
# - **regio_deals_2025** Rijksoverheid,
#   [over de zesde ronde](https://www.rijksoverheid.nl/actueel/nieuws/2025/02/03/rijk-investeert-opnieuw-in-de-regio-%E2%82%AC2443-miljoen-voor-16-regio-deals)
# - **wgr_2022** Rijksoverheid,
#   [over de wijziging van de Wet gemeenschappelijke regelingen](https://www.rijksoverheid.nl/actueel/nieuws/2022/07/01/1-juli-2022-wijziging-wet-gemeenschappelijke-regelingen)
# - **werkcentra_2024** Rijksoverheid,
#   [over de Werkcentra](https://www.rijksoverheid.nl/actueel/nieuws/2024/04/26/kabinet-investeert-in-werkcentra-door-heel-nederland)
# - **cbs_86247NED_2026_cedanl** CBS, 86247NED: gemeenten en arbeidsmarktregio's van 2026
# - **cbs_gebieden_2026_woningwaardering** CBS: gemeenten, COROP-gebieden en provincies van 2026
# - De bron van elke soort partij staat in de lijst.

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. A transition does not keep to the borders of policy fields and tiers of government [SEED]. So ask
#    of every challenge: who decides, who pays, and who carries it out?
# 2. "Our region" is not the same for everybody: 21 of the 35 labour-market regions lie in more than
#    one COROP region [cbs_86247NED_2026_cedanl, cbs_gebieden_2026_woningwaardering].
# 3. There is no lack of initiatives but of focus [S4, S6]. The study group spoke of existing or new
#    co-operation [SEED], so look first at what exists already.
#
# **Practise:** [exercise 04](../../exercises/en/04_layers.ipynb), without code or with pandas.
#
# **Next:** [Everybody knows how it should be done. Why doesn't it work?](05_tensions.ipynb)
#
# **Back:** [The triangle in your region: which corner is empty?](03_triangle.ipynb)
#
# ## Sources
#
# The pages are in Dutch.
#
# - **SEED** The Economic Board,
#   [page on the report](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part
# - **S4** Agenda Stad,
#   [press text of the SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
# - **S6** SER,
#   [talk with Members of Parliament, May 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx),
#   first half
# - **S7** G32,
#   [account of the same talk](http://g32.nl/DATABANK/Nieuwsarchief/G32_in_gesprek_met_Tweede_Kamer_en_SER_over_regionale_samenwerking)
# - **zeeland_maak_verschil** Province of Zeeland,
#   [on Maak Verschil in Zeeland](https://www.zeeland.nl/economie/maak-verschil-zeeland-bestuurlijke-vernieuwing)
# - **maak_verschil** Kennisbank Openbaar Bestuur,
#   [on the report Maak Verschil (2016)](https://kennisopenbaarbestuur.nl/rapporten-publicaties/maak-verschil-krachtig-inspelen-op-regionaal-economische-opgaven/)
# - **verbanden_2017** Platform Overheid,
#   [on the count of co-operative bodies](https://platformoverheid.nl/patronen-regionale-samenwerking/)
# - **verbanden_2021** Vereniging Deltametropool, [news item of 2021](https://deltametropool.nl/nieuws/7307/)
# - **res_regios** Lokale democratie,
#   [on the regional energy strategy](https://www.lokale-democratie.nl/een-gezamenlijke-res)
# - **regio_deals_rvo** RVO, [on the Regio Deals](https://www.rvo.nl/subsidies-financiering/regio-deals)
# - **regio_deals_2025** Rijksoverheid,
#   [on the sixth round](https://www.rijksoverheid.nl/actueel/nieuws/2025/02/03/rijk-investeert-opnieuw-in-de-regio-%E2%82%AC2443-miljoen-voor-16-regio-deals)
# - **wgr_2022** Rijksoverheid,
#   [on the change of the Joint Arrangements Act](https://www.rijksoverheid.nl/actueel/nieuws/2022/07/01/1-juli-2022-wijziging-wet-gemeenschappelijke-regelingen)
# - **werkcentra_2024** Rijksoverheid,
#   [on the Werkcentra](https://www.rijksoverheid.nl/actueel/nieuws/2024/04/26/kabinet-investeert-in-werkcentra-door-heel-nederland)
# - **cbs_86247NED_2026_cedanl** CBS, 86247NED: municipalities and labour-market regions of 2026
# - **cbs_gebieden_2026_woningwaardering** CBS: municipalities, COROP regions and provinces of 2026
# - The source of each kind of party is in the list.

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 04: wie gaat over één technicus?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas.
#
# ## Zonder code (3 tot 8 minuten)
#
# Een installatiebedrijf bij jullie zoekt een technicus, en er is er niet één.
#
# 1. Kies wat er moet gebeuren: iemand opleiden, omscholen, of laten verhuizen.
# 2. Wie **beslist** daarover? Wie **betaalt**? Wie kan het **tegenhouden**? Noem steeds één partij, en
#    op welke schaal zij werkt. De lijst van [les 04](../../notebooks/nl/04_layers.ipynb) helpt.
# 3. Hoeveel van die drie zitten nu samen aan één tafel?
#
# Typ daarna één zin.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 04: who is in charge of one technician?
#
# Two exercises: one without code, in pairs or alone, and one with pandas.
#
# ## Without code (3 to 8 minutes)
#
# An installation firm near you looks for a technician, and there is none.
#
# 1. Choose what has to happen: train somebody, retrain somebody, or have somebody move here.
# 2. Who **decides** on that? Who **pays**? Who can **stop** it? Name one party each time, and the scale
#    it works at. The list of [lesson 04](../../notebooks/en/04_layers.ipynb) helps.
# 3. How many of those three sit at one table now?
#
# Then type one sentence.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("04-exercise")

# %% [markdown] lang="nl" id="sol-sentence" tags=["solution"]
# **Een mogelijk antwoord.** "Er is een technicus te weinig: het mbo beslist over de opleiding, het
# opleidingsfonds betaalt de omscholing, en een werkgever die geen leerplek biedt kan het tegenhouden."
#
# **Waarom dit een goede zin is.** Er staan drie partijen van twee schalen in, uit twee circuits:
# onderwijs en werk. Geen van de drie kan het alleen. Wie "de gemeente" driemaal invult, heeft
# waarschijnlijk de eigen tafel beschreven en niet de opgave.
#
# **Wat mag je niet concluderen?** Dat het bij elke technicus zo loopt. Het antwoord hangt af van wat
# jullie bij 1 kozen: laat je iemand verhuizen, dan gaat de woningcorporatie meetellen.

# %% [markdown] lang="en" id="sol-sentence" tags=["solution"]
# **A possible answer.** "A technician is missing: the vocational college decides on the course, the
# training fund pays for retraining, and an employer who offers no work placement may stop it."
#
# **Why this is a good sentence.** It names three parties at two scales, from two circuits: education
# and work. None of the three can do it alone. Whoever fills in "the municipality" three times has
# probably described their own table and not the challenge.
#
# **What may you not conclude?** That it goes this way for every technician. The answer depends on what
# you chose at 1: if somebody has to move here, the housing association begins to count.

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Van welke gemeente vallen de grenzen het minst samen?
#
# `towns` heeft een rij per gemeente: haar COROP-gebied, haar arbeidsmarktregio en haar inwoners in 2022
# [cbs_kwb2022_tmap42]. Neem iedereen die in het COROP-gebied **of** in de arbeidsmarktregio van een
# gemeente woont. Welk deel daarvan woont in **allebei**? Schrijf `coincide`: per gemeente een getal
# van 0 tot en met 1.

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# Of which municipality do the borders coincide least?
#
# `towns` has a row per municipality: its COROP region, its labour-market region and its inhabitants in
# 2022 [cbs_kwb2022_tmap42]. Take everybody who lives in the COROP region **or** in the labour-market
# region of a municipality. Which part of them lives in **both**? Write `coincide`: a number from 0 to 1
# per municipality.

# %% id="ex-data" tags=["exercise"]
from regiolab.regions import figures, regions

people = figures("population_1jan_2026_borders", "municipality")
people = people[people["year"] == 2022].set_index("region_code")["value"]
towns = regions("municipality").set_index("region_code").assign(people=people)
columns = ["region_name", "corop_code", "arbeidsmarktregio_code", "people"]
towns[columns].head()


# %% id="ex-function" tags=["exercise"]
def coincide(towns):
    """Return a Series: per row of towns, the part in both regions, 0 to 1."""
    # solution
    pair = ["corop_code", "arbeidsmarktregio_code"]
    both = towns.groupby(pair)["people"].transform("sum")
    corop = towns.groupby("corop_code")["people"].transform("sum")
    work = towns.groupby("arbeidsmarktregio_code")["people"].transform("sum")
    return both / (corop + work - both)


# %% id="ex-check" tags=["exercise"]
lab.check("04", coincide)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### En bij jullie?
#
# Zet jullie eigen gemeenten in `mine`. De figuur zet ze naast de tien gemeenten waar de grenzen het minst
# samenvallen.

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### And for you?
#
# Put your own municipalities in `mine`. The figure shows them beside the ten municipalities where the
# borders coincide least.

# %% id="ex-further-code" tags=["exercise"]
from regiolab.figures import draw

mine = ["Ede", "Wageningen"]
part = coincide(towns)
words = {"title": "coincide", "own": mine, "language": lab.language}


# %% id="ex-further-draw" tags=["exercise"]
def shown(part):
    """Return our own municipalities and the ten lowest, by name."""
    named = part.set_axis(towns["region_name"])
    return named[named.index.isin(mine) | (named.rank() <= 10)]


draw(shown(part), **words) if part is not None else None

# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Je hebt per gemeente drie aantallen nodig. Hoeveel mensen wonen er in haar COROP-gebied? Hoeveel in
# haar arbeidsmarktregio? En hoeveel in allebei? `groupby` telt op.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# Met `.transform("sum")` krijgt elke gemeente het totaal van haar groep. Tel je beide regio's bij elkaar
# op, dan tel je wie in allebei woont dubbel: trek die er één keer af.
#
# </details>
#
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk twee dingen.
#
# ### Bron
#
# - **cbs_kwb2022_tmap42** CBS, kerncijfers per gemeente van 2022, opgeteld naar de gemeenten van 2026

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# You need three numbers per municipality. How many people live in its COROP region? How many in its
# labour-market region? And how many in both? `groupby` adds up.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# With `.transform("sum")` every municipality gets the total of its group. If you add up both regions,
# you count those who live in both twice: subtract them once.
#
# </details>
#
# ### What may you not conclude from this?
#
# Think of two things.
#
# ### Source
#
# - **cbs_kwb2022_tmap42** CBS, key figures by municipality of 2022, added up to the municipalities of
#   2026

# %% [markdown] lang="nl" id="ex-harder" tags=["exercise"]
# ### Moeilijker, zonder nakijken
#
# Waar in Nederland vallen de grenzen goed samen, en waar slecht? Bereken per COROP-gebied het gemiddelde
# van `coincide`, gewogen naar inwoners, en teken het als kaart: `draw(..., kind="map")` neemt een Series
# met codes zoals `CR12`. Wat verandert er als je niet weegt?

# %% [markdown] lang="en" id="ex-harder" tags=["exercise"]
# ### Harder, without a check
#
# Where in the Netherlands do the borders coincide well, and where badly? Compute for each COROP region
# the mean of `coincide`, weighted by inhabitants, and draw it as a map: `draw(..., kind="map")` takes a
# Series with codes such as `CR12`. What changes when you don't weight?

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Wat je ziet.** Het laagst staat **Eemnes**, met 0,006. De gemeente ligt in COROP-gebied Utrecht en in
# arbeidsmarktregio Gooi en Vechtstreek, en is de enige in allebei. Daarna komen Mook en
# Middelaar, De Ronde Venen, Cranendonck en Zeewolde. Bij 116 van de 342 gemeenten is het minder dan de
# helft. Bij 38 gemeenten vallen de twee helemaal samen: in Twente, Zuid-Limburg en Rivierenland.
#
# **Waarom zo?** "Of" is de ene regio plus de andere, min wat je dubbel telde. Zonder die aftrek komt een
# gemeente waarvan alles samenvalt op een half uit, en niet op 1. Tel je gemeenten in plaats van mensen,
# dan weegt een dorp even zwaar als een stad, en staat De Ronde Venen het laagst.
#
# **Wat mag je niet concluderen?**
#
# - Dat samenwerken daar moeilijk is. Grenzen zeggen niets over hoe mensen met elkaar omgaan.
# - Dat Eemnes verkeerd is ingedeeld: een gemeente aan een rand heeft altijd twee kanten op te kijken.
# - Iets over waterschappen, veiligheidsregio's of zorgregio's: die staan niet in deze tabel.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **What you see.** Lowest is **Eemnes**, with 0.006: it lies in COROP region Utrecht and in
# labour-market region Gooi en Vechtstreek, and is the only municipality in both. Then come Mook en
# Middelaar, De Ronde Venen, Cranendonck and Zeewolde. For 116 of the 342 municipalities it is less than
# half. For 38 municipalities the two coincide completely: in Twente, Zuid-Limburg and Rivierenland.
#
# **Why this way?** "Or" is one region plus the other, minus what you counted twice. Without subtracting,
# a municipality whose regions coincide ends at a half and not at 1. If you count municipalities instead
# of people, a village weighs as much as a city, and De Ronde Venen is lowest.
#
# **What may you not conclude?**
#
# - That working together is hard there. Borders say nothing about how people get on.
# - That Eemnes is in the wrong division: a municipality at an edge always has two ways to look.
# - Anything about water boards, safety regions or care regions: they are not in this table.
