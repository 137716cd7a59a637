/**
 * Nouns for people and things that speak without a name, from general knowledge of newsrooms: singular persons, groups,
 * and documents.
 */

/** Persons who speak for something and whose name is held back. Singular, then plural. */
export const unnamedOnes = `
gp briton pole turk spaniard frenchman frenchwoman englishman englishwoman scot scotsman welshman irishman irishwoman dutchman dutchwoman serb korean
source insider official aide staffer diplomat adviser advisor spokesman spokeswoman spokesperson representative negotiator lawmaker minister senator congressman officer policeman policewoman soldier commander general
executive employee worker lawyer attorney prosecutor investigator doctor nurse witness eyewitness bystander resident local villager neighbour neighbor relative friend colleague classmate teacher student parent mother father
man woman lady boy girl child person teenager teen youth expert analyst observer economist researcher scientist professor academic scholar historian engineer pilot driver farmer trader broker investor banker shopkeeper vendor
activist campaigner protester protestor demonstrator supporter critic opponent volunteer member delegate leader politician candidate voter citizen reader listener viewer user caller customer passenger patient survivor victim
reporter journalist editor correspondent columnist commentator blogger author writer anchor host moderator interviewer judge magistrate juror defendant suspect detainee prisoner refugee migrant asylum-seeker fisherman
cleric priest pastor imam monk rabbi bishop manager director chief chairman chairwoman president secretary mayor governor ambassador envoy player coach captain referee fan founder owner ceo boss strategist pollster consultant operative
teammate co-worker assistant deputy successor predecessor counterpart employer biographer shopper motorist roommate girlfriend boyfriend husband wife son daughter brother sister cousin uncle aunt grandmother grandfather widow partner participant attendee respondent cashier waiter waitress businessman businesswoman
entrepreneur lobbyist donor contractor technician paramedic firefighter guard tourist traveller traveler agent organizer organiser spouse superintendent sheriff principal admirer skeptic sceptic veteran retiree contender somebody someone anyone
`;
export const unnamedOnesPlural = `
sources insiders officials aides staffers diplomats advisers advisors spokesmen spokespeople spokespersons representatives negotiators ministers officers commanders generals executives prosecutors investigators
detectives agents authorities leaders
`;

export const groups = `
people supporters critics opponents experts analysts observers economists researchers scientists academics scholars historians doctors nurses physicians lawyers attorneys judges lawmakers legislators senators congressmen members politicians candidates
voters citizens residents locals villagers neighbours neighbors relatives families family friends colleagues parents mothers fathers students teachers children teenagers youths men women boys girls farmers workers employees employers traders investors
bankers brokers shopkeepers vendors drivers passengers patients survivors victims witnesses eyewitnesses bystanders activists campaigners protesters protestors demonstrators volunteers delegates readers listeners viewers users callers customers
consumers staff crew reporters journalists editors correspondents columnists commentators bloggers authors writers pundits jurors defendants suspects detainees prisoners refugees migrants immigrants fans players coaches conservatives liberals progressives
republicans democrats tories labourites socialists communists nationalists islamists militants rebels separatists insurgents loyalists moderates centrists independents evangelicals christians catholics protestants muslims jews hindus sikhs buddhists
americans-abroad allies rivals partners owners managers directors organisers organizers donors strategists pollsters consultants lobbyists contractors engineers soldiers troops police policemen firefighters veterans retirees taxpayers millennials
somebody others many some most several few both all half majority minority everybody everyone nobody none respondents participants attendees public crowd audience community communities electorate skeptics sceptics advocates proponents detractors
backers defenders admirers followers believers operatives team delegation panel couple siblings brothers sisters duo pair trio side sides factions forces tribes elders clerics bishops priests pastors imams monks countries nations governments states
businesses companies firms banks unions groups organisations organizations agencies networks newspapers outlets websites media press regulators creditors lenders shareholders bondholders landlords tenants homeowners commuters tourists travellers travelers
teens youngsters adults seniors blacks whites hispanics latinos asians commanders-in-chief philosophers mayors governors ambassadors presidents successors predecessors ancestors
hunters fishermen miners truckers pilots gunmen attackers hackers traffickers smugglers smokers drinkers hawks doves insurers manufacturers producers exporters importers retailers makers developers planners campaigns parties opposition
`;

/** What newspapers are called, and few other bodies: the last word of the name. */
export const newspapers =
  'times post courier herald tribune journal gazette guardian telegraph observer examiner chronicle dispatch sentinel globe mail express press review daily weekly news';

/** Bodies: the head word of an organisation's name, or a noun for one. */
export const organisationHeads = `
ministry ministries síochána siochána siochana department agency agencies authority commission commissions committee committees council councils board bureau office cabinet parliament senate congress assembly legislature government governments administration regime
court courts tribunal judiciary police gardaí gardai army navy military force forces guard coastguard marines patrol taskforce
party parties campaign caucus coalition alliance union unions federation confederation association organisation organization organizations society institute institution foundation trust charity fund movement front group league club network
camp tabloid company companies corporation corp corp. inc inc. ltd ltd. llc plc gmbh co co. firm firms bank banks exchange airline airlines airways motors industries holdings properties solutions logistics associates ventures estates partners enterprises technologies systems laboratories labs pharmaceuticals energy
university universities college school academy hospital clinic clinics centre centres center centers church mosque synagogue diocese archdiocese museum library laboratory observatory
newspaper newspapers magazine paper website outlet broadcaster channel station radio television tv ${newspapers}
embassy consulate mission secretariat headquarters team delegation panel syndicate consortium forum service management
watchdog regulator think-tank tank startup publisher studio studios foods steel shipping breweries taverns homes bakery bakeries textiles electronics telecom telecoms shipyard shipyards foundry aerospace pharma biotech therapeutics insurance orchestra rovers wanderers athletic retailer manufacturer automaker carmaker maker drugmaker chipmaker planemaker shipbuilder housebuilder insurer lender operator chain brewery refinery
junta bench militia insurgency taliban brotherhood brigade battalion battalions brigades corps legion
bloc supermarket utility command nonprofit guild band constabulary carrier squad
presidency synod presbytery directorate wing pac pacs house chamber palace kremlin pentagon capitol treasury exchequer chancellery
`;

/** Well-known bodies of one word, acronyms among them. A general list of the world's institutions and media. */
export const knownOrganisations = `
un u.n. eu e.u. nato unicef unesco unhcr who imf opec asean oas wto wfp fao iaea interpol osce ecb icc icj icrc ecowas saarc brics g7 g20 fifa uefa ioc wada icc-cricket bcci nba nfl mlb nhl fia
fbi cia nsa irs epa fda cdc doj dhs nasa noaa fema tsa nypd lapd ice atf dea fcc ftc sec fec gop rnc dnc aclu naacp nra afl-cio seiu gao cbo nih osha usda usaid nlrb
google facebook twitter meta apple amazon microsoft ibm intel netflix uber lyft airbnb tesla boeing airbus toyota honda nissan volkswagen bmw ford chrysler walmart starbucks mcdonald's coca-cola pepsico nike adidas exxonmobil exxon chevron bp shell total gazprom rosneft aramco
samsung sony nokia ericsson huawei xiaomi alibaba tencent baidu bytedance tiktok youtube instagram whatsapp snapchat reddit wikipedia wikileaks verizon comcast at&t vodafone siemens bosch bayer pfizer moderna astrazeneca novartis roche merck nestlé nestle unilever
greenpeace oxfam amnesty gallup quinnipiac moody's fitch s&p goldman jpmorgan citigroup barclays hsbc ubs deloitte kpmg pwc mckinsey
hamas hezbollah fatah al-qaeda isis isil daesh likud ppp pml-n bjp anc zanu-pf ukip snp dup plaid afd cdu csu spd fdp psoe fidesz syriza akp chp hdp ldp kmt
kremlin pentagon downing whitehall bundestag knesset duma
`;

/** Outlets and agencies of the same kind. */
export const knownOutlets = `
bbc cnn nbc abc cbs fox msnbc pbs npr c-span espn hbo itv sky rte cbc abc-australia nhk dw rt tass xinhua afp ap upi reuters bloomberg politico buzzfeed vox axios breitbart slate vice huffpost gawker mashable haaretz aljazeera al-jazeera al-arabiya dawn geo
nyt wsj wapo ft pti ani aap anp dpa ansa efe irna ntv tolo
`;

/** Texts that speak. */
export const documents = `
report reports draft drafts study studies survey surveys poll polls polling statement statements letter letters email emails e-mail memo memorandum document documents paper papers article articles editorial editorials column post posts tweet tweets blog
book books essay transcript transcripts record records filing filings lawsuit lawsuits suit complaint complaints indictment affidavit ruling rulings decision verdict judgment judgement order orders law laws bill bills act constitution amendment treaty agreement
resolution resolutions report-card release releases announcement communique communiqué declaration manifesto platform charter code guideline guidelines guidance rule rules policy policies plan plans proposal proposals budget estimate estimates forecast
forecasts projection projections figure figures data statistics numbers research analysis findings finding results result evidence review audit investigation inquiry probe assessment index census count tally headline headlines story stories account accounts
ad ads advert advertisement advertisements video videos footage film documentary website page message messages text texts note notes sign signs banner placard poster slogan petition statute decree edict fatwa warrant subpoena testimony speech
films movie movies series show song album play piece section chapter average model chart dossier cable cables log logs minutes briefing bulletin newsletter press-release questionnaire theory doctrine bible quran torah scripture gospel invitation invoice contract receipt diary memoir memoirs biography dictionary encyclopedia dispatch telegram caption
`;

/** Nouns for bodies that are seldom part of their names, and for what is governed and speaks for its government. */
export const bodiesByNoun = `
choir crew jury start-up congregation parish hotel restaurant pub café cafe shop airport zoo theatre gallery brand label franchise store plant factory mine farm festival cooperative co-op monastery convent
household village tribe clan gang cartel fleet squadron unit lab surgery nursery seminary prison jail railway casino distillery vineyard winery dealership garage consultancy borough canton district outfit faction giant conglomerate
multinational subsidiary portal marketplace hospice shelter temple
state city county country nation province town municipality kingdom
`;

/** Nouns for persons that end as any noun does. */
export const personsByNoEnding = `
rival favorite favourite runner-up upstart novice ally foe nemesis teen mum mom dad granddad grandma nan kid lad bloke orphan cabbie recruit spy graduate don scout forward centre-half rookie starlet seed amateur pro
accused fugitive usher royal comic clown servant rebel militant maulana mullah sheikh sheikha sardar lord lady dame baron baroness countess earl viscount pandit canon reverend native passer-by casualty pilgrim chieftain
tory muslim jew hindu sikh catholic protestant
mate passerby barmaid chauffeur comedienne decathlete infant baby grandad gran fiance fiancé fiancée housemate flatmate classmate schoolmate shipmate landlady concierge alumna alumnus dropout cadet stewardess cosmonaut astronaut burglar thief
assailant culprit captive exile immigrant stowaway deportee evacuee returnee parolee escapee incumbent underdog stalwart moderate liberal conservative progressive independent archdeacon deacon farmhand lumberjack psychic clairvoyant newlywed
bride bridegroom groom bridesmaid recipient au-pair beggar constituent expatriate expat southpaw lefty heavyweight middleweight lightweight welterweight debutant debutante substitute contestant confidant confidante protégé protégée protege hero
heroine idol superstar auteur impresario restaurateur bellhop valet locksmith blacksmith goldsmith playwright shipwright pontiff celebrant inhabitant combatant hostage
`;

/** Nouns that end as nouns for persons do and are none. */
export const thingsLikePersons = `
paper newspaper letter newsletter order computer number chapter charter quarter border matter power river tower summer winter weather answer disorder error factor mirror sector monitor banner folder header server browser router printer
scanner tracker meter counter calendar timer timber lumber water fever cancer corner cover dinner supper offer tender murder ladder wonder thunder shelter filter register chamber twitter trigger barrier center theater flyer sticker
reminder disclaimer teaser trailer thriller blockbuster tumor tumour rumor rumour humor humour honor honour labor labour harbor harbour vapor vapour color colour flavor flavour favor favour armor armour odor odour sensor motor tractor reactor
interior exterior horror terror corridor layer player-of-the-match poster binder booster buffer bumper charger cluster container converter cooler copier cylinder diameter disaster drawer encounter engender fiber fibre finger flower gender
glacier gutter hammer heater helicopter hunger leather liter locker manner master-plan member-state merger metaphor minor mixer murmur paper-trail parameter pepper perimeter planner posterior pointer prior propeller quaver remainder
roller rubber saucer semester shoulder shower shutter silver slider slipper soldier-on spider starter sweater temper theatre toaster toner transfer transformer transistor trouser tuner turner upper usher vector vendor-list whisper
slogan guardian equestrian median obsidian meridian gist list mist twist checklist playlist shortlist waitlist wishlist cyst tourist-board ledger master-list answer-sheet behavior behaviour demeanor demeanour endeavor endeavour
manor mayor-council indicator calculator simulator generator elevator escalator refrigerator radiator accelerator incubator detector projector connector reflector vectors ventilator forecaster-model decoder adapter adaptor
another other either neither career volunteer-force veneer cheer sheer
`;
