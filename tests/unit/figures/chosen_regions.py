"""Own regions of every kind, as a figure takes them."""

from regiolab.regions import directory, municipalities_of

TWENTE = {"level": "corop", "code": "CR12"}
GELDERLAND = {"level": "province", "code": "PV25"}
FOODVALLEY = {"level": "arbeidsmarktregio", "code": "AMR-foodvalley"}
ENSCHEDE = {"level": "municipality", "code": "GM0153"}
OWN_LIST = {"level": "own", "name": "Zeven gemeenten", "municipalities": ["GM0014", "GM0153"]}
EVERYWHERE = {
    "level": "own",
    "name": "Overal een $",
    "municipalities": [
        municipalities_of(region.code)[0].code for region in directory("corop")[::2]
    ],
}
GOOI = {"level": "corop", "code": "CR24"}
"""Without a figure on population in 2026."""

EVERY_KIND = [None, TWENTE, GELDERLAND, FOODVALLEY, ENSCHEDE, OWN_LIST, EVERYWHERE, GOOI]
