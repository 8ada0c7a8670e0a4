# Lesson 01. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # Worden de verschillen tussen regio's groter?
#
# Begin jaren negentig ontsloegen DAF en Philips massaal mensen. Daarom gingen 21 gemeenten rond
# Eindhoven samenwerken, en maakten ze met Europees geld een fonds [brainport_veldhoven]. Een
# verandering in de wereld werd zo een opgave in de regio.
#
# Door zulke veranderingen groeien de verschillen, zegt de pagina over het SER-advies [SEED]. Klopt
# dat? Met hetzelfde cijfer kun je "ja" én "nee" antwoorden, en toch klopt het allebei.
#
# - **Straks kunnen jullie** uitleggen hoe dat kan, en waarom regio's moeten samenwerken.
# - **Tijd** (gepland): 10 minuten uitleg, 15 minuten doen.
# - **Mee naar huis:** kansen en zorgen voor jullie regio, en één zin.

# %% [markdown] lang="en" id="question"
# # Are differences between regions growing?
#
# In the early nineties DAF and Philips laid off many people. So 21 municipalities around Eindhoven joined hands, and set up a fund with European money [brainport_veldhoven]. That
# is how a change in the world became a challenge in a region.
#
# Such changes make differences grow, says the page on the advice [SEED]. Is it so? The same
# figure can answer "yes" and "no", and yet both are right.
#
# - **You will be able to** explain how, and why regions have to work together.
# - **Time** (planned): 10 minutes of talk, 15 minutes of work.
# - **You take home:** chances and worries for your region, and one sentence.

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="transitions"
# ## Waarom moeten regio's samenwerken?
#
# Volgens de pagina over het advies [SEED]; het woord *daarom* is van ons:
#
# 1. Globalisering, digitalisering en verduurzaming veranderen economie en arbeidsmarkt: dat geeft
#    kansen en onzekerheid, terwijl de verschillen groeien.
# 2. Deze [[transition|transities]] gaan over de grenzen van beleidsterreinen en bestuurslagen heen,
#    maar landen in de stad: in dynamiek en [[liveability|leefbaarheid]].
# 3. Daarom worden [[urban_region|stedelijke regio's]] belangrijker, voor kenniseconomie,
#    concurrentiekracht en perspectief, mits ze meer en anders samenwerken en beleid afstemmen.
# 4. Daar wordt volop mee geëxperimenteerd, en de [[study_group|Studiegroep Openbaar Bestuur]] riep op
#    om met alle partijen een agenda te maken.
#
# Noem bij elke kaart één kans en één zorg **voor jullie regio**.

# %% [markdown] lang="en" id="transitions"
# ## Why do regions have to work together?
#
# From the page on the advice [SEED]; *therefore* is ours:
#
# 1. Globalisation, digitalisation and sustainability change economy and labour market: they bring
#    chances and uncertainty, while differences grow.
# 2. These [[transition|transitions]] cross the borders of policy fields and tiers of government, but
#    land in the city: in its dynamics and [[liveability|liveability]].
# 3. Therefore [[urban_region|urban regions]] matter more, for knowledge economy, competitiveness and
#    prospects, provided they work together more and differently and align policies.
# 4. Much is being tried out, and the [[study_group|study group]] on public administration called for
#    an agenda made with all parties.
#
# For each card name one opportunity and one worry **for your region**.

# %% id="cards" caption_nl="Vier kaarten: een kans en een zorg" caption_en="Four cards: a chance and a worry"
lab.transition_cards()

# %% [markdown] lang="nl" id="bet"
# ## Wat verwachten jullie?
#
# We toetsen één stukje van die redenering, namelijk dat verschillen groeien. Eerst kijken we naar het
# [[gdp|bbp per inwoner]]: wat er in een gebied wordt gemaakt, gedeeld door het aantal mensen dat er
# woont. Voor 40 [[corop|COROP-gebieden]] is dat bekend van 2014 tot en met 2024, en op een oudere
# manier berekend van 2000 tot en met 2013 [estat_nama_10r_3gdp_2026, estat_nama_10r_3gdp_2024].
#
# Gok steeds eerst, want daarna pas verschijnt de figuur eronder.
#
# <details><summary>Waarom met cijfers?</summary>
#
# De SER toetst de bevindingen van zijn eerdere stadsagenda aan de praktijk, met voorbeelden [SEED].
# Dat wij de uitspraak over groeiende verschillen aan statistiek toetsen, is **onze toevoeging**. Een
# figuur kan zo'n uitspraak steunen of verzwakken, maar bewijst geen oorzaak.
#
# </details>

# %% [markdown] lang="en" id="bet"
# ## What do you expect?
#
# We test one part of that argument, namely that differences grow. First we look at [[gdp|GDP per
# inhabitant]]: what is produced in an area, divided by the number of people who live there. It is
# known for 40 [[corop|COROP regions]] from 2014 to 2024, and computed in an older way from 2000 to
# 2013 [estat_nama_10r_3gdp_2026, estat_nama_10r_3gdp_2024].
#
# Bet first each time, because only then does the figure below appear.
#
# <details><summary>Why use figures?</summary>
#
# The SER tests the findings of its earlier urban agenda against practice, with examples [SEED]. That
# we test the claim of growing differences against statistics is **our addition**. A figure can
# support or weaken such a claim, but proves no cause.
#
# </details>

# %% id="predict" caption_nl="Jullie gok" caption_en="Your bet"
lab.predict("divergence")

# %% [markdown] lang="nl" id="look"
# ## Wat laten de cijfers zien?
#
# Elke lijn is een COROP-gebied; jullie regio is blauw en Nederland is gestreept. Kijk eerst naar de
# afstand tussen de bovenste en de onderste lijnen, en dan pas naar jullie eigen lijn. Onder de figuur
# staan een beschrijving en een tabel.

# %% [markdown] lang="en" id="look"
# ## What do the figures show?
#
# Every line is a COROP region; your region is blue and the Netherlands is dashed. Look at the
# distance between the top and the bottom lines first, and only then at your own line. Below the
# figure are a description and a table.

# %% id="figure" caption_nl="Figuur: bbp per inwoner van 40 gebieden" caption_en="Figure: GDP per inhabitant of 40 regions"
lab.figure("divergence")

# %% [markdown] lang="nl" id="judge"
# ## Klopt de uitspraak voor het bbp?

# %% [markdown] lang="en" id="judge"
# ## Is the claim right for GDP?

# %% id="verdict" caption_nl="Oordeel: bbp" caption_en="Verdict: GDP"
lab.verdict("divergence")

# %% [markdown] lang="nl" id="city"
# ## En tussen stad en regio?
#
# Dat is wat de pagina zegt [SEED]. De spreiding over 40 gebieden is daar maar een benadering van,
# want in één gebied liggen stad én omgeving. Daarom staan hier steden naast hun pendelgebied. Voor
# leeftijd kennen we drie jaren [cbs_kwb2014_tmap33, cbs_wijkbuurtkaart2017_mapnl, cbs_kwb2022_tmap42], maar voor opleiding, inkomen en werk maar één.

# %% [markdown] lang="en" id="city"
# ## And between city and region?
#
# That is what the page says [SEED]. The spread over 40 regions is only a proxy for it, because one
# region holds a city and the land around it. That is why cities stand beside their commuting zones
# here. For age we know three years [cbs_kwb2014_tmap33, cbs_wijkbuurtkaart2017_mapnl, cbs_kwb2022_tmap42], but for education, income and work only one.

# %% id="city-figure" caption_nl="Figuur: stad naast omgeving" caption_en="Figure: city beside surroundings"
lab.figure("city_and_region")

# %% [markdown] lang="nl" id="inside"
# ## En binnen steden?
#
# Voor 2022 zijn er cijfers van alle wijken [cbs_kwb2022_dist_tmap42]. Je ziet hoe groot de
# verschillen zijn, maar niet of ze groeien, want het is één jaar. Elke gemeente tekent bovendien haar
# eigen wijken, dus zet steden hiermee niet op volgorde. Kunnen jullie dit gebruiken? In les 08 staat
# het klaar als bewijs bij jullie opgave.

# %% [markdown] lang="en" id="inside"
# ## And inside cities?
#
# For 2022 there are figures of all districts [cbs_kwb2022_dist_tmap42]. They show how large the
# differences are, but not whether they grow, because it is one year. Each municipality also draws its
# own districts, so don't rank cities with this. Is it of use to you? In lesson 08 it is offered as
# evidence for your challenge.

# %% id="inside-figure" caption_nl="Figuur: wijken in jullie stad" caption_en="Figure: districts of your city"
lab.figure("districts")

# %% [markdown] lang="nl" id="education-bet"
# ## En in opleiding?
#
# Hoeveel van de inwoners van 25 tot en met 64 jaar hebben een diploma van hbo of universiteit? Dat is
# bekend per **provincie**, van 2000 tot en met 2024 [estat_edat_lfse_04_2020, estat_tgs00109_2026].
# Een [[percentage_point|procentpunt]] is het verschil tussen twee percentages: van 30% naar 40% is
# dus 10 procentpunten.

# %% [markdown] lang="en" id="education-bet"
# ## And in education?
#
# How many of the inhabitants aged 25 to 64 have a degree of hbo (university of applied sciences) or
# university? That is known by **province**, from 2000 to 2024 [estat_edat_lfse_04_2020, estat_tgs00109_2026]. A [[percentage_point]] is the difference between two percentages: so from 30%
# to 40% is 10 percentage points.

# %% id="education-predict" caption_nl="Jullie gok: opleiding" caption_en="Your bet: education"
lab.predict("education")

# %% id="education-figure" caption_nl="Figuur: hoger opgeleiden per provincie" caption_en="Figure: higher education by province"
lab.figure("education")

# %% id="education-verdict" caption_nl="Oordeel: opleiding" caption_en="Verdict: education"
lab.verdict("education")

# %% [markdown] lang="nl" id="employment-bet"
# ## En in werk?
#
# Welk deel van de inwoners van 15 tot en met 64 jaar heeft betaald werk? Ook dit is er per provincie,
# van 2013 tot en met 2024, maar vanaf 2021 is anders gemeten [estat_tgs00007_2026]. De figuur toont
# de afstand tot de streepjeslijn, want dan zie je beter of de lijnen naar elkaar toe lopen.

# %% [markdown] lang="en" id="employment-bet"
# ## And in work?
#
# What share of the inhabitants aged 15 to 64 has paid work? This too exists by province, from 2013 to
# 2024, but from 2021 on it was measured in another way [estat_tgs00007_2026]. The figure shows the
# distance to the dashed line, because you see better then whether the lines move towards each
# other.

# %% id="employment-predict" caption_nl="Jullie gok: werk" caption_en="Your bet: work"
lab.predict("employment")

# %% id="employment-figure" caption_nl="Figuur: mensen met werk per provincie" caption_en="Figure: people at work by province"
lab.figure("employment")

# %% id="employment-verdict" caption_nl="Oordeel: werk" caption_en="Verdict: work"
lab.verdict("employment")

# %% [markdown] lang="nl" id="births-bet"
# ## En in nieuwe bedrijven?
#
# De pagina zegt dat ook de *dynamiek* toeneemt [SEED]. Nieuwe bedrijven zijn daar een stukje van
# (*eigen duiding*): hoeveel beginnen er, op elke honderd die er zijn? Dit cijfer is er weer voor 40
# COROP-gebieden, van 2013 tot en met 2023, maar vanaf 2021 is anders geteld [estat_bd_size_r3_2024,
# estat_bd_2026_jpm]. Kijk dus vooral naar de jaren tot en met 2020, en let op het laatste.

# %% [markdown] lang="en" id="births-bet"
# ## And in new enterprises?
#
# The page says that *dynamics* increase too [SEED]. New enterprises are a part of that (*our
# reading*): how many begin, out of every hundred that exist? This figure is again for 40 COROP
# regions, from 2013 to 2023, but from 2021 on it was counted in another way [estat_bd_size_r3_2024,
# estat_bd_2026_jpm]. So look at the years up to 2020 above all, and watch the last of these.

# %% id="births-predict" caption_nl="Jullie gok: nieuwe bedrijven" caption_en="Your bet: new enterprises"
lab.predict("births")

# %% id="births-figure" caption_nl="Figuur: nieuwe bedrijven in 40 gebieden" caption_en="Figure: new enterprises in 40 regions"
lab.figure("births")

# %% id="births-verdict" caption_nl="Oordeel: nieuwe bedrijven" caption_en="Verdict: new enterprises"
lab.verdict("births")

# %% [markdown] lang="nl" id="limits"
# ## Oordeel: het hangt ervan af
#
# | Verschil in | in euro's of punten | in verhouding |
# |---|---|---|
# | bbp per inwoner, 2014-2024 | hangt af van het laatste jaar | hangt af van twee gebieden met gas |
# | hbo of universiteit, 2021-2024 | groter | hangt af van de coronajaren |
# | werk, 2021-2024 | hangt af van de coronajaren | hangt af van de coronajaren |
# | nieuwe bedrijven, 2013-2020 | hangt af van het laatste jaar en de coronajaren | hangt af van het laatste jaar en de coronajaren |
#
# <details><summary>De jaren daarvoor</summary>
#
# Waar anders werd gemeten of berekend, begint een nieuwe regel. "Ongeveer gelijk" is minder dan 5
# procent anders: onze eigen grens. "Hangt af van": een andere keuze geeft een ander antwoord.
#
# | Verschil in | in euro's of punten | in verhouding |
# |---|---|---|
# | bbp per inwoner, 2000-2013 | groter | hangt af van het laatste jaar en twee gebieden met gas |
# | hbo of universiteit, 2000-2012 | hangt af van het laatste jaar | kleiner |
# | hbo of universiteit, 2014-2018 | hangt af van het laatste jaar | ongeveer gelijk |
# | werk, 2013-2020 | groter | hangt af van het laatste jaar en de coronajaren |
#
# </details>
#
# <details><summary>Wat zie je hier nog meer niet?</summary>
#
# - **Inkomen.** Het bbp telt waar het werk is, niet waar mensen wonen of wat ze overhouden.
# - **Gas.** In Overig Groningen en Delfzijl en omgeving beweegt het bbp mee met de gaswinning. Met die
#   twee kwamen gebieden sinds 2014 in verhouding dichter bij elkaar, maar zonder die twee liepen ze
#   uit elkaar.
# - **Grote en kleine gebieden.** Elk gebied telt hier één keer. Tel je naar inwoners, dan werd de
#   spreiding van het bbp tussen 2014 en 2024 groter: van 0,290 naar 0,307.
# - **Leefbaarheid.** Hoe [[liveability|leefbaar]] een plek is, is lastig te meten. Afstanden tot
#   huisarts, supermarkt, school en station zijn er alleen per provincie en tot 2018
#   [cbs_70072ned_2019], dus te grof en te oud voor een oordeel.
# - **Een oorzaak.** De lijnen zeggen niet waaróm ze stijgen of dalen.
#
# </details>
#
# > **Zoek het op in het rapport.** Noemt de inleiding, vanaf bladzijde 5, zelf cijfers bij de
# > verschillen? In euro's of in verhouding? [S2]
#
# Maak nu samen de zin af; in les 08 staat die klaar als bewijs.

# %% [markdown] lang="en" id="limits"
# ## Verdict: it depends
#
# | Gap in | in euros or points | in proportion |
# |---|---|---|
# | GDP per inhabitant, 2014-2024 | depends on the last year | depends on two regions with gas |
# | hbo or university, 2021-2024 | larger | depends on the years of the pandemic |
# | work, 2021-2024 | depends on the years of the pandemic | depends on the years of the pandemic |
# | new enterprises, 2013-2020 | depends on the last year and the years of the pandemic | depends on the last year and the years of the pandemic |
#
# <details><summary>The years before</summary>
#
# Where measuring or computing changed, a new row begins. "About the same" is less than 5 per cent
# apart: our own limit. "Depends on": another choice gives another answer.
#
# | Gap in | in euros or points | in proportion |
# |---|---|---|
# | GDP per inhabitant, 2000-2013 | larger | depends on the last year and two regions with gas |
# | hbo or university, 2000-2012 | depends on the last year | smaller |
# | hbo or university, 2014-2018 | depends on the last year | about the same |
# | work, 2013-2020 | larger | depends on the last year and the years of the pandemic |
#
# </details>
#
# <details><summary>What else don't you see here?</summary>
#
# - **Income.** GDP counts where the work is, not where people live or what they have to spend.
# - **Gas.** In Overig Groningen and Delfzijl en omgeving, GDP moves with the extraction of gas. With
#   these two, regions came closer together in proportion since 2014; without them they drifted apart.
# - **Large and small regions.** Every region counts once here. Counted by inhabitants, the spread of
#   GDP grew between 2014 and 2024: from 0.290 to 0.307.
# - **Liveability.** How [[liveability|liveable]] a place is, is hard to measure. Distances to a
#   doctor, supermarket, school and station exist by province only, and up to 2018
#   [cbs_70072ned_2019], so they are too coarse and too old for a verdict.
# - **A cause.** The lines don't say why they rise or fall.
#
# </details>
#
# > **Look it up in the report.** Does the introduction, from page 5, give figures on the differences?
# > In euros or in proportion? [S2]
#
# Now finish the sentence; lesson 08 offers it as evidence.

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("01")

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("01")

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. Regio's moeten samenwerken omdat transities over de grenzen van beleidsterreinen en bestuurslagen
#    gaan, maar in de stad landen [SEED]. Vraag bij "het verschil groeit" wel altijd: in euro's of
#    punten, of in verhouding?
# 2. Of gebieden sinds 2014 in verhouding uit elkaar liepen in bbp, hangt af van twee gebieden met gas
#    [estat_nama_10r_3gdp_2026]. Voor werk lijkt het verschil te krimpen, maar dat is de stap naar een
#    andere manier van meten in 2021 [estat_tgs00007_2026].
# 3. Het eerste en het laatste jaar bepalen veel. Noem dus altijd je jaren, en kijk wat een ander jaar doet.
#
# **Oefenen:** [oefening 01](../../exercises/nl/01_differences.ipynb), zonder code of met pandas.
#
# **Verder:** [Stad en ommeland: wie heeft wie nodig?](02_city_and_countryside.ipynb)
#
# **Terug:** [Begin hier: wie hoort er bij jullie regio?](00_start.ipynb)
#
# ## Bronnen
#
# - **SEED** The Economic Board,
#   [pagina over het rapport](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **brainport_veldhoven** Gemeente Veldhoven, [over Brainport](https://www.veldhoven.nl/brainport)
# - **estat_nama_10r_3gdp_2026** Eurostat, nama_10r_3gdp, kopie van 2026, van na de herziening van 2024;
#   2024 is voorlopig
# - **estat_nama_10r_3gdp_2024** Eurostat, nama_10r_3gdp, kopie van mei 2024, van voor die herziening
# - **cbs_kwb2014_tmap33** CBS, Kerncijfers wijken en buurten 2014, per gemeente
# - **cbs_wijkbuurtkaart2017_mapnl** CBS, Wijk- en buurtkaart 2017, per gemeente
# - **cbs_kwb2022_tmap42** CBS, Kerncijfers wijken en buurten 2022, per gemeente
# - **cbs_kwb2022_dist_tmap42** CBS, Kerncijfers wijken en buurten 2022, per wijk
# - **estat_edat_lfse_04_2020** Eurostat, edat_lfse_04, kopie van 2020: opleiding tot en met 2012
# - **estat_tgs00109_2026** Eurostat, tgs00109, kopie van februari 2026: opleiding vanaf 2013
# - **estat_tgs00007_2026** Eurostat, tgs00007, kopie van februari 2026: mensen met werk
# - **estat_bd_size_r3_2024** Eurostat, bd_size_r3, kopie van januari 2024: nieuwe bedrijven tot en met
#   2020
# - **estat_bd_2026_jpm** Eurostat, bedrijvendemografie per regio, kopie van 2026: nieuwe bedrijven
#   vanaf 2021
# - **cbs_70072ned_2019** CBS, 70072ned, kopie van december 2019: afstanden tot voorzieningen

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. Regions have to work together because transitions cross the borders of policy fields and tiers of
#    government, but land in the city [SEED]. When someone says "the gap is growing", do ask: in euros
#    or points, or in proportion?
# 2. Whether regions drifted apart in GDP, in proportion since 2014, depends on two regions with gas
#    [estat_nama_10r_3gdp_2026]. In work the gap seems to shrink, but that is the step to another way
#    of measuring in 2021 [estat_tgs00007_2026].
# 3. The first and the last year decide much. So always name your years, and see what another one does.
#
# **Practise:** [exercise 01](../../exercises/en/01_differences.ipynb), without code or with pandas.
#
# **Next:** [City and countryside: who needs whom?](02_city_and_countryside.ipynb)
#
# **Back:** [Start here: who belongs to your region?](00_start.ipynb)
#
# ## Sources
#
# - **SEED** The Economic Board,
#   [page on the report](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
#   (in Dutch)
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part (in Dutch)
# - **brainport_veldhoven** Municipality of Veldhoven, [on Brainport](https://www.veldhoven.nl/brainport)
#   (in Dutch)
# - **estat_nama_10r_3gdp_2026** Eurostat, nama_10r_3gdp, copy of 2026, after the revision of 2024; 2024
#   is provisional
# - **estat_nama_10r_3gdp_2024** Eurostat, nama_10r_3gdp, copy of May 2024, before that revision
# - **cbs_kwb2014_tmap33** CBS, Kerncijfers wijken en buurten 2014, by municipality
# - **cbs_wijkbuurtkaart2017_mapnl** CBS, Wijk- en buurtkaart 2017, by municipality
# - **cbs_kwb2022_tmap42** CBS, Kerncijfers wijken en buurten 2022, by municipality
# - **cbs_kwb2022_dist_tmap42** CBS, Kerncijfers wijken en buurten 2022, by district
# - **estat_edat_lfse_04_2020** Eurostat, edat_lfse_04, copy of 2020: education up to 2012
# - **estat_tgs00109_2026** Eurostat, tgs00109, copy of February 2026: education from 2013
# - **estat_tgs00007_2026** Eurostat, tgs00007, copy of February 2026: people at work
# - **estat_bd_size_r3_2024** Eurostat, bd_size_r3, copy of January 2024: new enterprises up to 2020
# - **estat_bd_2026_jpm** Eurostat, business demography by region, copy of 2026: new enterprises from
#   2021 on
# - **cbs_70072ned_2019** CBS, 70072ned, copy of December 2019: distances to services

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 01: groter, kleiner of gelijk?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas. Alle cijfers gaan
# over bbp per inwoner van COROP-gebieden, 2014 vergeleken met 2024 [estat_nama_10r_3gdp_2026].
#
# ## Zonder code (3 tot 8 minuten)
#
# Gok van elk verschil: groter, kleiner of ongeveer gelijk (minder dan 5 procent anders)?
#
# 1. De vijf hoogste gebieden en de vijf laagste, **in keren**.
# 2. Dezelfde vijf en vijf, **in euro's**.
# 3. Groot-Amsterdam en Nederland, **in keren**.
# 4. Oost-Groningen en Nederland, **in keren**.
#
# Zoek de antwoorden in de tabel van les 01 en tel jullie punten. Typ daarna één zin.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 01: larger, smaller or the same?
#
# Two exercises: one without code, in pairs or alone, and one with pandas. All figures are GDP per
# inhabitant of COROP regions, 2014 against 2024 [estat_nama_10r_3gdp_2026].
#
# ## Without code (3 to 8 minutes)
#
# Bet on each difference: larger, smaller or about the same (less than 5 per cent apart)?
#
# 1. The five highest regions compared with the five lowest, **as a ratio**.
# 2. The same five and five, **in euros**.
# 3. Groot-Amsterdam compared with the Netherlands, **as a ratio**.
# 4. Oost-Groningen compared with the Netherlands, **as a ratio**.
#
# Find the answers in the table of lesson 01 and count your points. Then type one sentence.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("01-exercise")

# %% [markdown] lang="nl" id="sol-claims" tags=["solution"]
# **De antwoorden**
#
# 1. **Kleiner.** 2,2 keer in 2014, 2,0 keer in 2024. Zonder de twee gebieden met gas: groter, van 1,9
#    naar 2,0 keer.
# 2. **Groter.** Van 31.990 naar 40.184 euro per inwoner.
# 3. **Ongeveer gelijk.** Groot-Amsterdam maakte 1,81 keer het Nederlandse bbp per inwoner, en daarna
#    1,87 keer.
# 4. **Groter.** Oost-Groningen ging van 0,79 naar 0,56 keer.
#
# **Waarom 1 en 2 verschillen:** als alles met hetzelfde percentage stijgt, stijgt ook het gat in
# euro's met dat percentage, terwijl de verhouding gelijk blijft. Een deel is bovendien prijsstijging.

# %% [markdown] lang="en" id="sol-claims" tags=["solution"]
# **The answers**
#
# 1. **Smaller.** 2.2 times in 2014, 2.0 times in 2024. Without the two regions with gas: larger, from
#    1.9 to 2.0 times.
# 2. **Larger.** From 31,990 to 40,184 euros per inhabitant.
# 3. **About the same.** Groot-Amsterdam made 1.81 times the Dutch GDP per inhabitant, and later 1.87
#    times.
# 4. **Larger.** Oost-Groningen went from 0.79 to 0.56 times.
#
# **Why 1 and 2 differ:** when everything rises by the same percentage, so does the gap in euros,
# while the proportion stays as it was. And part of the rise is rising prices.

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Hoe ver liggen de gebieden uit elkaar, met en zonder de twee gasregio's? `gdp` heeft een rij voor
# elk gebied en een kolom voor elk jaar. Schrijf `spread`: per jaar de [[standard_deviation|standaardafwijking]] in euro's
# (`euros`) en gedeeld door het gemiddelde (`relative`). Elk gebied telt één keer.

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# How far apart are the regions, with and without the two gas regions? `gdp` has a row for each
# region and a column for each year. Write `spread`: per year the [[standard_deviation]] in euros
# (`euros`) and divided by the mean (`relative`). Every region counts once.

# %% id="ex-data" tags=["exercise"]
import pandas as pd

from regiolab.regions import figures

gdp = figures("gdp_per_capita_eur_revised", "corop")
gdp = gdp.pivot(index="region_code", columns="year", values="value")
gas = ["CR02", "CR03"]


# %% id="ex-function" tags=["exercise"]
def spread(values):
    """Return a DataFrame: a row per year, the columns euros and relative."""
    # solution
    euros = values.std(ddof=0)
    return pd.DataFrame({"euros": euros, "relative": euros / values.mean()})


# %% id="ex-check" tags=["exercise"]
lab.check("01", spread)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### Teken het
#
# Hieronder staan twee lijnen: `40` telt alle gebieden, `38` laat de twee gasregio's weg. Schrijf in een
# zin op wat het verschil tussen die twee betekent.
#
# Wil je verder? Teken ook `gdp.loc["CR12"]`, of de code van jullie eigen gebied, met `draw`.

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### Draw it
#
# Below are two lines: `40` counts all regions, `38` leaves the two gas regions out. Write down in one
# sentence what the difference between them means.
#
# Want more? Draw `gdp.loc["CR12"]` too, or the code of your own region, with `draw`.

# %% id="ex-further-code" tags=["exercise"]
from regiolab.figures import draw

both = {"40": spread(gdp), "38": spread(gdp.drop(index=gas))}
lines = {k: v["relative"] for k, v in both.items() if v is not None}
words = {"title": "relative", "language": lab.language}
draw(pd.DataFrame(lines), **words) if lines else None

# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Een DataFrame rekent per kolom, en elke kolom is een jaar.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# Kom je in 2014 op 0,293? Dan deelt pandas door 39. Dit zijn alle gebieden en geen steekproef: deel
# door 40, met `ddof=0`.
#
# </details>
#
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk twee dingen.
#
# ### Bron
#
# - **estat_nama_10r_3gdp_2026** Eurostat, nama_10r_3gdp, kopie van 2026; 2024 is voorlopig

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# A DataFrame calculates by column, and every column is a year.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# Do you get 0.293 in 2014? Then pandas divides by 39. These are all regions and not a sample: divide
# by 40, with `ddof=0`.
#
# </details>
#
# ### What may you not conclude from this?
#
# Think of two things.
#
# ### Source
#
# - **estat_nama_10r_3gdp_2026** Eurostat, nama_10r_3gdp, copy of 2026; 2024 is provisional

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Wat je ziet.** Met alle 40 gebieden daalde de relatieve spreiding van 0,289 in 2014 naar 0,256 in
# 2019 en 0,249 in 2024. Zonder gas steeg ze: van 0,236 naar 0,261 en 0,256. Twee gebieden keren het
# antwoord dus om, omdat hun bbp in 2014 hoog stond. In euro's ging de standaardafwijking van 10.590
# naar 13.599, en zonder gas van 8.297 naar 13.912.
#
# **Wat mag je niet concluderen?**
#
# - Dat mensen er in een gebied beter of slechter van worden: bbp is productie, geen inkomen.
# - Dat het verschil "sinds 2014 daalt": dat hangt aan twee gebieden, en 2024 is voorlopig. Wie een
#   ander begin- of eindjaar kiest, vertelt een ander verhaal.
# - Iets over personen: elk gebied telt één keer, of er nu veel of weinig mensen wonen.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **What you see.** With all 40 regions the relative spread fell from 0.289 in 2014 to 0.256 in 2019 and
# 0.249 in 2024. Without gas it rose: from 0.236 to 0.261 and 0.256. So two regions turn the answer
# round, because their GDP stood high in 2014. In euros the standard deviation went from 10,590 to
# 13,599, and without gas from 8,297 to 13,912.
#
# **What may you not conclude?**
#
# - That people in a region are better or worse off: GDP is production, not income.
# - That the difference "has been falling since 2014": that hangs on two regions, and 2024 is
#   provisional. Another first or last year tells another story.
# - Anything about persons: every region counts once, however many people live there.
