/**
 * Offices, professions and forms of address that stand at names, from general knowledge of English newsrooms.
 * An office makes its bearer an official: government, parliament, courts, armed forces, police, parties and campaigns,
 * international bodies, and those who speak for them.
 */

/** Offices whose bearer is an official wherever the word stands at a name. */
export const officialOffices = `
president presidents vice-president premier premiers pm minister ministers mp mps mla mlas mna mpa mpas mep meps tánaiste taoiseach cathaoirleach chancellor chancellors
senator senators sen sen. sens sens. rep rep. reps reps. representative representatives congressman congresswoman congressmen congressmember congressperson assemblyman assemblywoman assemblymember
mk mks mpl mpls mha mhas mhk mhks exco excos lawmaker lawmakers legislator legislators parliamentarian parliamentarians mlc mlcs msp msps mnas td tds mpp mpps mca mcas sarpanch menteri besar rapporteur pradhan mukhiya kagawad bupati camat lurah penghulu nazim mukhtar muhtar mukhtars omda kaymakam qaimaqam starosta voivode landrat syndic sindaco alcalde alcaldesa senador senadora diputado diputada gobernador gobernadora presidenta deputado deputada prefeito vereador bürgermeister oberbürgermeister bürgermeisterin landeshauptmann sénateur conseiller onorevole mdb recorder senator-elect congressman-elect councilor cllr cllr. cllrs cr clr clrs ald coun coun. councilors councillor councilman councilwoman councilmember councillors alderman alderwoman selectman
governor governors gov gov. govs govs. governor-elect governor-general president-elect mayor-elect lt pte flt wg sqn vice-mayor prefect burgomaster reeve mayor mayors lieutenant-governor lt-gov lt. ombudsman comptroller auditor-general inspector-general surveyor-general accountant-general comptroller-general attorney-general solicitor-general procurator
ambassador ambassadors envoy envoys diplomat diplomats consul consul-general attaché commissioner commissioners high-commissioner undersecretary undersecretary-general under-secretary under-secretary-general assistant-secretary-general deputy-secretary-general secretary-general
judge judges justice justices magistrate magistrates prosecutor prosecutors coroner coroners sheriff sheriffs marshal constable bailiff
police-chief superintendent supt supt. detective det det. dc ds wpc pc di garda sergeant sgt sgt. inspector insp insp. deputy-inspector cp dpo ppro dcp dsp dysp csp sdpo sdm asi ssp sp igp acp asp aig dig dci sho ccpo commandant
general generals gen gen. colonel colonels col col. major maj maj. captain capt capt. lieutenant commander cmdr cmdr. cdr admiral adm adm. brigadier brig brig. corporal cpl cpl. commodore airman warlord
pssgt pmsgt pcpl po1 po2 po3 sfc wo1 wo2 capts lts spo1 spo2 spo3 spo4 pssg pmsg pcpt pltcol ssgt tsgt msgt cwo cpo ltjg spc pfc pvt ps const cst mec mecs trooper patrolman patrolwoman airmen ensign midshipman seaman sepoy naik havildar subedar rifleman sapper gunner guardsman amb
lieut lieut. lt-col lt-gen maj-gen brig-gen lieutenant-general lieutenant-colonel major-general brigadier-general vice-admiral rear-admiral
kapitan kgosi inkosi igwe ooni alaafin asantehene kabaka omukama king queen prince princess emir sultan emperor empress monarch caliph ayatollah oba dictator
ex-president ex-premier ex-minister ex-mayor ex-governor ex-senator ex-chancellor
spokesman-general chief-minister cm whip ocpd ocs oc dce mce cs officer-in-charge
monsignor-nuncio nuncio pope
nominee nominees candidate candidates
attorney solicitor secretary secretaries
sub-inspector sub-lieutenant sub-prefect vice-premier vice-minister premier-designate policymaker policymakers backbencher backbenchers frontbencher frontbenchers corporator corporators kadhi qadi regent undersheriff d'affaires d’affaires flagbearer flag-bearer chargé tehsildar mamlatdar talukdar lokayukta lokpal comr comr. ex-mp ex-pm ex-mla ex-mep subprefect
taoisigh attorneys-general governors-general secretaries-general commissioner-general director-designate wazir vizier president-designate minister-designate
gendarme policeman policewoman policemen detectives constables
`;

/** Offices that make an official only in a public body: "director" of the FBI, not of a film. */
export const bodyOffices = `
director directors chief chiefs head chair chairman chairwoman chairperson chairmen chairs deputy deputies leader leaders official officials officer officers administrator administrators
spokesman spokeswoman spokesperson spokespeople spokesmen adviser advisers advisor advisors strategist strategists aide aides manager managers counsel negotiator negotiators
coordinator speaker co-chair co-chairman co-leader vice-chair vice-chairman member members staffer staffers operative organizer lieutenant deputy-director treasurer delegate delegates representative
director-general registrar collector tehsildar inspector press-secretary secretary agent agents investigator investigators chaplain commissioner
counselor counsellor committeeman committeewoman clerk clerks controller convener convenor secretary-treasurer
vice-speaker deputy-speaker politician politicians hopeful hopefuls peer peers standard-bearer co-leaders vice-chairwoman vice-chairperson vice-chairs deputy-chair co-chairs co-chairwoman co-chairperson convenors
`;

/** Words that make a body public: an office in it is an official's. */
export const publicBodies = `
government governments ministry ministries department departments cabinet parliament senate house congress assembly council councils county city state states federal municipal supreme
court courts judiciary tribunal police gardaí gardai army navy force forces military marines guard guards coast border customs intelligence security defense defence pentagon kremlin white treasury
party parties campaign campaigns committee caucus republican republicans democratic democrats democrat gop labour labor tory conservative liberal greens communist socialist rnc dnc
embassy consulate commission mission union un u.n. eu e.u. nato who unicef unhcr imf opec asean oas wto au osce interpol iaea fbi cia nsa irs epa fda cdc doj dhs nypd lapd nasa fema tsa nhs gchq mi5 mi6
libertarian sinn fed commons lords nations european african arab administration agency agencies authority authorities prosecutor's sheriff's mayor's governor's president's prime minister's foreign interior home justice finance
health education policy transport environment agriculture energy commerce trade information planning elections election electoral presidential congressional senatorial parliamentary gubernatorial mayoral
legislative legislature statehouse capitol downing street palace crown royal taliban hamas hezbollah plo isi ispr kgb fsb idf dem cymru fianna fáil gael féin snp dup sdlp uup ukip bjp aap tmc dmk aiadmk pti pml-n ppp anc eff apc pdp npp ndc umno dap pkr kmt dpp cdu csu spd afd fdp psoe fidesz akp chp hdp likud
prosecutions malacañang malacanang elysee élysée matignon planalto far-right far-left left-wing right-wing fire brigade emergency disaster prisons prison corrections immigration ice attorney mayor governor president premier minister secretary senator congressman congresswoman majority minority opposition bundestag bundesrat nationalrat knesset duma diet dáil oireachtas seanad senedd holyrood stormont tynwald storting stortinget folketing riksdag eduskunta sejm seimas saeima riigikogu cortes rada jirga majlis shura lok sabha rajya
ward village tribal inspectorate directorate secretariat barangay panchayat synod borough municipality township province district sub-county subcounty upazila tehsil taluka prefecture prefectural oblast governorate voivodeship cantonal commune regency parishad returning fisheries railways houthi houthis staff taxation revenue reserve central meteorological census statistics regulatory regulator oversight ethics appropriations armed
vice-presidential junta politburo presidium secretariats regulators ombudsman's legislatures parliaments embassies consulates
efcc inec icpc ndlea nafdac nnpc frsc nscdc nema nimc ncdc
ndma pdma nadra ogra nepra secp fbr cpec nia
drdo isro sebi rbi trai uidai ndrf sdrf icmr cpcb nhrc nhai irdai fssai aicc
iebc eacc dci kra kebs ntsa kws knbs nacada odpp ipoa npsc
nbi pnp dpwh dilg dswd dole doh dti denr dotr dnd comelec mmda ndrrmc phivolcs pagasa bfp bjmp pdea lto ltfrb bsp neda
kpk bnpb bmkg bpom polri tni
macc sprm jpj jpn bnm mcmc pdrm mindef moh hdb acra
npa saps sars sassa scopa ipid idac iec
zec zrp zacc zimra
ecb bundesbank bafin bka bnd riksbank rba rbnz boj boe
fca ofcom ofgem ofwat ofsted hmrc dvla defra dwp fcdo nca psni cqc ukhsa hiqa garda
rcmp csis cbsa cra cmhc
afad tbmm ypg sdf pkk irgc basij shin-bet mossad cogat
unrwa ocha unhchr ohchr wfp fao iom ilo undp unfpa unops unaids unesco minusma monusco unmiss unama unifil minustah amisom atmis
ecowas sadc comesa igad mercosur celac caricom gcc saarc brics
frontex europol eurojust eppo efsa ecdc esma eba eib ebrd adb afdb icj echr cjeu
norad centcom africom eucom southcom indopacom
uscis cbp hud gao omb nsc ntsb faa fcc ftc cftc nlrb osha noaa usgs nws nih ferc bls cbo dea atf usda usaid uscg calfire txdot caltrans
zanu-pf zanu
komeito kuomintang dewan rakyat jamaat-e-islami
junts podemos sumar ciudadanos erc pnv bloc québécois ndp
syriza pasok fatah mhp iyi saadet shas kulanu meretz yamina
chega vmro konfederacja jobbik lfi lrem
pvv vvd d66 cda nva vlaams cdh n-va
ldp cdp jcp jip
psd pmdb psdb pdt psol prd morena prosc
farc eln m-19 fsln fmln ump
upnd nrm nup fdc udf rpf swapo frelimo renamo mpla unita cpdm rdpc chadema ccm odm uda azimio
anp mqm mqm-p jui-f jui pml-q
bnp awami jsd cpi cpm cpi(m) rjd jdu jds ncp sena shivsena aimim tdp ysrcp upa mnf npf
pkp
ppbm bersatu gerakan pbb pdi-p gerindra golkar pks pkb nasdem hanura pap tpp
pheu palang cnrp cpp nld usdp pdp-laban kilusan akbayan
carabinieri gendarmerie bundeswehr bundespolizei pla plaa kataib
`;

/** Forms of address: they stand before a name, belong to no office and tell a gender at most. */
export const honorifics = {
  male: 'alhaj al-haj hajj mawlawi mawlana mulla coronel capitán comandante padre frei fray hojjatoleslam mzee encik mr mr. sir lord shri sri sardar moulana maulvi ustaz mister datuk dato dato\u2019 tun seri alhaji mallam señor signor monsieur m. herr baba haji hajji maulana mufti mullah moulvi allama pandit guru babu bhai ustad father brother fr fr. bro u ko bapak pak tuan baron count duke earl viscount',
  female:
    'hajja hjh hjh. aunty auntie datuk dato dato\u2019 tun seri hajia dona doña señorita srta. mama mamá sheikha shaikha cik mdm mdm. mrs mrs. ms ms. miss dame lady madam madame mme mme. mlle señora señora. signora frau begum smt smt. shrimati kumari hajiya alhaja sister ibu puan datin ustazah hajjah baroness countess duchess daw mother',
  either:
    'inkosi kgosi yb yab ybhg hrh ir drs hj alh mhe mheshimiwa owek cde ndugu thiru selvi otunba oloye osagyefo togbe evang apostle surv bldr berhormat berbahagia comrade ato khunying ven ven. canon venerable revd revd. msgr msgr. mgr monsignor atty atty. dr dr. prof prof. professor rev rev. reverend hon hon. honourable honorable khun sheikh shaikh sheik imam rabbi bishop archbishop cardinal pastor deacon elder engr engr. barrister er er. adv adv. advocate mx mx. eng eng. syed hafiz qari swami saint st st. barr barr. arc arc. tengku tunku',
};

/** Professions and roles that stand before or after a name and make nobody an official. */
export const roles = `
professor lecturer teacher principal headteacher researcher scholar historian scientist physicist chemist biologist economist sociologist psychologist psychiatrist anthropologist epidemiologist virologist physician surgeon doctor nurse neurosurgeon
dean provost rector vice-chancellor student author co-author writer novelist poet journalist reporter editor columnist correspondent anchor broadcaster presenter host commentator pundit blogger critic photographer filmmaker producer screenwriter
actor actress singer musician cellist violinist pianist organist guitarist drummer trumpeter saxophonist soloist choirmaster chorister librettist lyricist songwriter tenor bass mezzo contralto lexicographer chronicler rapper composer conductor comedian model dancer artist painter sculptor designer architect celebrity star
substitute fullback catcher linebacker cornerback lineman footballer striker midfielder goalkeeper defender winger coach manager quarterback pitcher cricketer batsman bowler all-rounder golfer boxer sprinter swimmer cyclist driver athlete champion captain skipper referee umpire
lawyer attorney solicitor barrister counsel activist campaigner advocate organizer organiser volunteer lobbyist consultant contractor analyst strategist pollster forecaster expert specialist engineer programmer developer technician mechanic
ceo cfo coo cto executive entrepreneur businessman businesswoman tycoon billionaire millionaire mogul magnate investor banker financier trader broker owner founder co-founder cofounder partner shareholder landlord landowner philanthropist donor
supervisor foreman dispatcher signaller accountant bookkeeper receptionist surveyor choreographer dancer-choreographer grower rancher breeder handler installer teller headmistress headmaster farmer fisherman worker pilot shopkeeper vendor taxi-driver carpenter electrician plumber builder waiter waitress cook chef baker barber cashier retiree pensioner veteran homeowner housewife
bishop archbishop cardinal priest pastor rabbi imam cleric preacher evangelist monk nun lama swami
headman headwoman husband wife father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter half-brother half-sister father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law widow widower fiancé fiancée girlfriend boyfriend friend neighbour neighbor colleague twin
resident villager eyewitness witness survivor victim suspect defendant plaintiff detainee prisoner inmate convict gunman shooter attacker hostage refugee migrant passenger patient tourist customer user fan supporter protester demonstrator voter
ex-wife ex-husband heir legend boss assistant successor predecessor counterpart mentor scion archaeologist astronomer geologist botanist zoologist meteorologist climatologist oceanographer seismologist pathologist paediatrician pediatrician dentist therapist
overseer helm buyer caretaker stationmaster postmaster promoter opener batter freshman sophomore creator co-ordinator educationist patriarch proctor matron verger sexton chef-owner warden ranger steward harbourmaster cop vet medic nanny maid publican barista shepherd astronaut conscript informant intern trainee apprentice pupil undergraduate postgraduate alumnus fullback shortstop jockey gymnast judoka caddie complainant
appellant claimant petitioner litigant academic seller stallholder pharmacist paralegal lifeguard patron socialite heiress duke duchess countess diva soprano baritone maestro ballerina laureate dissident insurgent guerrilla tenant vicar curate deacon abbot mufti guru prophet missionary
fellow postdoc firefighter paramedic soldier sailor boatman jeweller jeweler tailor cobbler plasterer roofer welder gardener florist hairdresser butcher grocer bartender brewer winemaker blacksmith fishmonger trucker courier postman janitor bouncer magician animator illustrator cartoonist essayist vlogger youtuber influencer streamer realtor actuary bookmaker
trainer physio physiotherapist chiropractor optician optometrist dietitian dietician nutritionist radiologist oncologist cardiologist neurologist immunologist dermatologist gynaecologist gynecologist obstetrician anaesthetist urologist geneticist entomologist ornithologist hydrologist volcanologist palaeontologist paleontologist criminologist ethicist psychotherapist caregiver carer childminder tutor
wrestler rower skier snowboarder skater fencer weightlifter surfer climber mountaineer hurdler wicketkeeper spinner flanker fly-half scrum-half full-back centre-back left-back right-back playmaker
democrat republican librarian curator archivist conservationist environmentalist ecologist politician playwright biographer miner seamstress printer midwife demographer statistician mathematician philosopher theologian linguist translator interpreter publicist agent treasurer trustee vice-president whistleblower hacker
`;

/** Roles that tell a gender. */
export const maleRoles = `spokesman chairman businessman congressman councilman assemblyman fisherman gunman king prince husband father son brother uncle nephew grandfather grandson widower boyfriend monk
landlord policeman fireman salesman batsman emperor waiter anchorman statesman alderman sportsman craftsman frontman clergyman man boy gentleman fiancé barman dad granddad`;
export const femaleRoles = `spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman queen princess wife mother daughter sister aunt niece grandmother granddaughter widow girlfriend nun actress waitress empress
policewoman saleswoman housewife landlady heiress hostess stateswoman alderwoman sportswoman woman girl lady fiancée duchess mum mom grandma`;

/** Words that belong to an office when they stand before or inside it, in either case. */
export const officeModifiers = `
pro tem tempore former ex then then- acting interim deputy vice assistant associate senior junior chief top lead leading principal executive managing founding outgoing incoming retired late current then-president newly-elected ranking presumptive presumed prospective veteran
longtime long-time onetime one-time sitting serving incumbent caretaker provisional transitional honorary emeritus joint co- first second third new two-term first-term freshman fellow independent disgraced embattled
ward paramount majority minority press political policy communications communication campaign national international regional local provincial federal state county city municipal district general special permanent adjunct visiting
prime foreign interior home defence defense finance information health education justice labour labor transport trade environment energy agriculture planning development culture sports tourism water power petroleum railways railway housing industry
treasury attorney solicitor police army navy air military security intelligence party parliamentary presidential congressional senatorial gubernatorial mayoral vice-presidential running electoral election opposition government public affairs
media relations legal economic budget commerce science technology climate digital human resources operations research marketing financial law history chemistry sociology economics engineering physics biology medical
republican democratic democrat gop conservative liberal tory socialist communist green progressive centrist right-wing left-wing far-right far-left house senate cabinet white high-ranking shadow lieutenant supreme court appeals circuit
field staff sergeant major master gunnery administrative grand nominated petty warrant flying lance rear wing technical group squadron lord speaker real estate tech business oil advertising casino property hedge fund software film movie music television tv radio
football cricket basketball baseball tennis rugby soccer olympic human-rights rights rebel militant student union trade-union community religious spiritual church muslim christian catholic jewish hindu sikh buddhist anglican protestant evangelical shiite sunni
parking banking nursing manufacturing training mining fundraising purchasing licensing broadcasting programming publishing farming fishing shipping racing cycling organizing organising operating presiding investigating commanding sporting catering
bureau desk news investigative freelance award-winning nobel prize-winning billionaire influential prominent powerful popular controversial famed famous renowned noted legendary iconic celebrated outspoken self-described
publicity high management then-vice ex-vice additional separatist nuclear humanitarian macroeconomic pro-government divisional metropolitan ceremonial alternate coordinating parish revenue forest customs prisons diplomatic extraordinary plenipotentiary backbench crossbench frontbench anti-corruption counter-terrorism counterterrorism anti-terrorism anti-mafia anti-drug anti-drugs drugs narcotics border coastguard peacekeeping sanctions pensions
`;

/** What an office is of: words that follow "of" or "for" in it, as in "Secretary of State". */
export const officeDomains = `
state defense defence finance foreign economy fisheries forestry forests mines roads rail ports aviation infrastructure heritage arts immigration citizenship legal affairs interior home justice health education agriculture labor labour commerce trade transport transportation energy environment housing urban development veterans homeland security treasury
staff house senate commons lords opposition parliament assembly council congress cabinet representatives the and information communications communication science technology culture sports sport youth women family works public industry tourism planning water power irrigation
prosecutions operations police army navy air force naval marine corps investigation investigations intelligence exchequer rolls mission protocol government republic board directors policy strategy research engineering medicine surgery law economics
work pensions pacific peoples internal external economic administration reform resources natural petroleum minerals railways social welfare human rights privy seal duchy
`;
