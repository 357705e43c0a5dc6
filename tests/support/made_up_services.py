"""Three hundred services for tests. Made up: who handles what in Piteå is for the municipality to say."""

from kiosk.content.model import Service

OFFICES = ("Stadshuset", "Stadsporten")
STEMS = """
Adoption = Adoption
Alkoholservering = Serving alcohol
Avfall = Waste
Badplatser = Bathing places
Barnomsorg = Childcare
Begravning = Funerals
Bibliotek = Libraries
Bostadsanpassningsbidrag = Grants for adapting a home
Bostadsrätter = Tenant-owned flats
Bygglov = Building permits
Båtplats = Moorings
Cykelvägar = Cycle paths
Dagverksamhet = Day centres
Dödsboanmälan = Estates of the deceased
E-tjänster = Online services
Ekonomiskt bistånd = Financial support
Enskilda vägar = Private roads
Familjerådgivning = Family counselling
Felparkering = Parking offences
Fiske = Fishing
Föreningsbidrag = Grants for associations
Förskola = Preschools
God man = Legal guardians
Gymnasieskola = Upper secondary schools
Hemtjänst = Home care
Hyresrätter = Rented flats
Idrottsanläggningar = Sports grounds
Jobb och praktik = Jobs and training
Jämställdhet = Equality
Kartor och mätning = Maps and surveying
Konsumentvägledning = Consumer advice
Kulturskola = School of arts
Livsmedelsregistrering = Registration of food businesses
Lokaler att hyra = Rooms for hire
Lotterier = Lotteries
Miljötillstånd = Environmental permits
Modersmålsundervisning = Mother tongue lessons
Nybyggnadskarta = Plot maps
Näringsliv = Business
Offentliga handlingar = Public documents
Orosanmälan = Reporting a concern
Parkeringstillstånd för rörelsehindrade = Parking permits for people with reduced mobility
Personlig assistans = Personal assistance
Quiltutställning = Quilt exhibition
Radon = Radon
Renhållning = Refuse collection
Samhällsorientering = Civic orientation
Serveringstillstånd = Alcohol licences
Skolskjuts = School transport
Snöröjning = Snow clearance
Strandskyddsdispens = Exemptions from shore protection
Torghandel = Market trading
Upphandling = Procurement
Vatten och avlopp = Water and sewage
Webbsändning av fullmäktige = Broadcasts of the council
Yttrandefrihet = Freedom of expression
Zonindelning = Zones
Återvinning = Recycling
Äldreboende = Homes for the elderly
Ödehus = Deserted houses
"""
ENDINGS = """
{} = {}
{}, ansökan = {}, applications
{}, avgifter = {}, fees
{}, information = {}, information
{}, överklagande = {}, appeals
"""


def pairs(text: str) -> list[tuple[str, str]]:
    return [tuple(line.split(" = ")) for line in text.strip().splitlines()]


NAMES = [
    (swedish.format(stem), english.format(stem_english))
    for stem, stem_english in pairs(STEMS)
    for swedish, english in pairs(ENDINGS)
]
SERVICES = tuple(
    Service((("sv", swedish), ("en", english)), OFFICES[number % 3 % 2])
    for number, (swedish, english) in enumerate(reversed(NAMES))
)
LETTERS = list("ABCDEFGHIJKLMNOPQRSTUVWYZÅÄÖ")
"""The letters that these services begin with in Swedish."""


def as_yaml() -> str:
    """The list as staff would write it."""
    return "".join(
        f'- ärende: {{sv: "{service.name[0][1]}", en: "{service.name[1][1]}"}}\n  kontor: {service.office}\n'
        for service in SERVICES
    )
