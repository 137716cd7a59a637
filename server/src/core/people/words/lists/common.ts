/** Words that begin with a capital for another reason than being part of somebody's name. */

/** Function words: they end a name wherever they stand. */
export const functionWords = `
afterwards afterward beforehand a an the this that these those my your his her its our their some any no every each either neither both all half such what which who whom whose
i you he she it we they me him us them myself yourself himself herself itself ourselves themselves one
and or but nor so yet for if although though because since while when where whereas until unless after before once as than whether how why
in on at by with from to of about against between among through during without within into over under above below across around near off out up down behind beyond despite except inside outside toward towards upon along amid amidst per via like unlike
is are was were be been being am has have had having do does did done will would shall should may might must can could cannot
not never always often sometimes usually also too very just only even still already almost nearly roughly approximately fewer barely hardly virtually quite rather soon now then here there again ever perhaps maybe however therefore moreover furthermore meanwhile nevertheless nonetheless thus hence otherwise instead indeed
yes ok okay oh well please let let's thanks according asked speaking writing citing given following regarding including
whoever whomever whichever whatever more less most least many much few several other another same own first second third last next additionally earlier later today tomorrow yesterday tonight recently currently finally eventually initially apparently clearly obviously certainly
don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't it's that's there's he's she's they're we're you're i'm i've i'd i'll we've we'll you'll they've they'll what's who's here's
`;

/** Ordinary words that often open a sentence or a headline: alone and with a capital they name nobody. */
export const ordinaryWords = `
people police officials experts critics supporters republicans democrats conservatives liberals sources authorities voters residents witnesses protesters analysts researchers scientists economists students teachers workers women men children families nobody everyone everybody anyone someone rival rivals
news reports report update breaking video watch photo photos image credit read click share subscribe follow related more advertisement story editor's editor note correction opinion analysis exclusive live
neighbouring neighboring visiting reigning asked told said says added speaking responding referring pressed questioned commenting addressing appearing noting arguing calling citing describing explaining adding saying talking writing
new old big great good bad best worst high low long short early late free full real true public private local national international global world worldwide federal state foreign domestic special general common major minor key top
government parliament congress senate house court council committee commission ministry department agency board office army military party campaign union company bank university school college hospital church press media
president minister senator governor mayor chief director secretary chairman chairwoman spokesman spokeswoman leader judge justice king queen prince princess pope bishop officer
war peace day days week month year years time times night morning evening afternoon weekend century hour hours minute minutes season spring summer autumn fall winter
street road avenue boulevard lane square park bridge river lake sea ocean bay island islands mountain mountains valley hill hills beach coast airport station tower building hall center centre plaza stadium arena theatre theater palace castle temple
act bill law amendment constitution treaty agreement accord protocol convention resolution declaration charter article section chapter title clause
award prize medal cup championship championships league tournament olympics games festival carnival election elections primary caucus debate summit conference talks deal plan program programme project initiative fund crisis attack attacks
north south east west northern southern eastern western central middle upper lower
god lord heaven internet web email covid covid-19 coronavirus ebola aids brexit obamacare medicare medicaid isis
two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions billions
while though today thank thanks sorry hello dear welcome congratulations happy merry look listen think imagine remember consider call ask tell show give take make keep get go come see say know
negotiations investors shares stocks prices sales profits revenue growth inflation unemployment taxes spending health education security defense defence trade energy oil gas climate weather science technology business economy politics religion sports sport culture history
nothing something everything anything part parts side sides number numbers rest end ends
`;

export const calendar = `
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue wed thu fri sat sun
christmas easter ramadan eid diwali holi hanukkah thanksgiving halloween passover yom kippur ashura muharram nowruz midsummer
`;

/** Last words of sequences in capitals that name a place, a work, an event or a thing, not a person. */
export const thingHeads = `
street road avenue boulevard lane square park bridge river lake sea ocean bay island islands mountain mountains valley hill hills beach coast airport tower building hall plaza stadium arena theatre theater castle temple highway county district province region expressway motorway abbey
act bill law amendment treaty accord accords agreement protocol convention resolution declaration charter article section plan deal doctrine rule order lives matter
award awards prize medal cup championship championships tournament olympics games festival election elections primary primaries caucuses debate summit conference crisis war wars revolution attack attacks day night week month year age era
strip desert peninsula gulf strait canal delta basin heights border zone territory republic kingdom emirates empire city town village sub-county subcounty upazila prefecture oblast governorate voivodeship barangay town-hall state states capital
code programme program project initiative scheme system network-test web internet app phone windows edition show series movie
america's dream street's floor avenue's line wing
right left spring story live today tonight morning
`;

/** Small words inside names. */
export const particles = `
de del della di da dos das do du des la le las los el van der den von zu zur af av bin ibn bint binti abu umm al ul ur ud uz us ad ben ap mac mc y e o' d' ter ten te 't san santa saint st st. ould wa ole arap dela delos dit vom zum tot op á
`;

export const nameSuffixes = `jr jr. sr sr. ii iii iv esq esq.`;

/** Letters that stand after a name and are no part of it: degrees, orders, seats in parliament. */
export const postNominals = `phd ph.d. md m.d. dds frs obe cbe mbe kbe dbe gbe kc qc sc san mp mla mna msp td mpp mca mep mlc jp mpl mha mhk mk ret retd ias ips pp sj op osb ofm cssr`;
