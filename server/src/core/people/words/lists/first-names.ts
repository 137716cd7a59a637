/**
 * Given names of many countries by the gender that usually bears them, from general knowledge. A name that either may
 * bear is in `either`. They tell a person from a place or a company, and a he from a she; they decide nothing alone.
 */
export const maleNames = `
aaron abdallah abdel abdelaziz abdelfattah abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdulrahman abel abimbola
abraham abu achim adam adama adamu adebayo adel ademola adewale adil adnan adolf adolfo adrian adriano aftab agustin ahmad ahmed
ahmet ajay ajit akhtar akinwumi akira akshay alain alan albert alberto aldo alec aleksander aleksandr aleksei alejandro aleksandar
alessandro alex alexander alexandre alexandros alexei alexey alexis alfonso alfred alfredo ali alistair aliyu allan allen aloysius
alok alonso alvaro alvin amadou amar amin aminu amir amit amitabh amos amr anand anas anatoly anders andre andreas andrei andres andrew
andrey andrii andriy andrzej andy angelo angus anil anthony antoine anton antonio antonis antony anupam anwar archie arif arjun arman
armando armin arnaud arne arnold aroldis aron arshad art artem arthur arturo arun arvind asad asghar ashok ashraf asif aslam asher aslan
ashwin atiku atif attaullah atul august augusto augustus aurelio austin avi axel ayaz ayman aziz babajide babar babatunde bakary
baldev balraj balthazar ban barack barnaby barney barry bart bartholomew bartosz bashar bashir basil bassem bastian ben benedict
benedikt benigno benito benjamin bennie benny beppe bernard bernardo bernd bernhard bernie bert bhupesh bhupinder bidzina bilal bilawal
bill billy bishnu bjarne bjorn björn blaine blair blaise blake bo bob bobby bogdan bola boniface boris brad bradford bradley brandon brendan
brent bret brett brian bronislaw bruce bruno bryan bryce buhari burak burt byron caleb calvin cameron carl carles carlo carlos carlton
carmelo carsten cary cecil cedric celso cemal cesar césar chad chaim chandra charles charlie chase chester chet chidi chiedu chima chinedu
chinua chip chirag chris christian christoph christophe christopher chuck chukwuemeka clarence clark claude claudio claus clay clayton
clement clemens cliff clifford clint clinton clive clyde cody colin colm colum connor conor conrad constantin constantine corey
cornelius cory craig curt curtis cyril cyrus dale damian damien damon dan daniel daniele danilo danny dante daoud dariusz darius darko darrell
darren darryl daryl dave david davide davit davor dawood dayo dean declan deepak demetrius denis deniz dennis denys derek dermot derrick desmond
detlef devendra devin dexter dharmendra diarmuid didier diego dieter dietmar dilip dimitar dimitri dimitris dinesh dino diogo dirk
dmitri dmitriy dmitry dmytro dominic dominik don donald donnie doug douglas drew duane duarte duncan durga dustin dwayne dwight
dylan earl ebrahim ed eddie edgar edgardo edmond edmund edoardo eduard eduardo edward edwin efrain egon ehud eisaku eladio eli elias elie elijah
elliot elliott ellis elmer elon elvis emad emanuel emeka emerson emil emile émile emiliano emilio emmanuel emmerson emre ephraim enda enoch enrico enrique enver
enzo eoin eric erich erick erik ernest ernesto ernie ernst ervin erwin esteban ethan eugene evan evariste evgeny evo ezra
ezekiel fabian fabio fabrice fahad faisal faiz fakhar farhan farid farooq faruk fawad fayez fazlur federico felipe félix felix femi ferdinand
fergus fernando fidel filip filippo finn fitzgerald flavio floyd folarin fouad francesco francis francisco franck franco francois françois frank frankie franklin
franz franz-josef fred freddie freddy frederic frédéric frederick frederik friedrich fritz fumio fyodor gabor gabriel gabriele gaetano
gareth garry garth gary gaston gaurav gautam gavin geert gene geoff geoffrey georg george georges georgi georgios gerald gerard gerardo
gérald gérard gerd gerhard gerry ghassan ghulam giacomo giancarlo gianfranco gianluca gianni gil gilbert gilberto giles gilles gino giorgi giorgio
giovanni girish giulio giuseppe glen glenn godfrey godwin goodluck goran gordon graeme graham grant greg gregg gregor gregory grigory
guido guillaume guillermo gunnar gunther günther gurbanguly gurpreet gus gustav gustavo guy habib hadi hafiz haider haile hakan hakeem hal hamid
hamza hank hannes hannibal hans hans-georg hans-peter harald hardeep hari harish harold haroon harry harsh haruki haruhiko harun harvey hasan hashem hassan
hector héctor heiko heinrich heinz helmut hendrik hendrick henning henri henrik henrique henry herbert heriberto herman hermann hernan hideki
hilmar hiroshi hirofumi hisham holger homer horace horacio horst hosni hossein houssem howard hubert hugh hugo humberto humayun humphrey hun hussain hussein
ian ibrahim idris idriss ignacio ignatius igor ijaz ike ikechukwu ilham ilir ilya imad imran imre inder indrajit inigo ioannis ion iqbal ira irfan irving isaac isaias
isam ishaq isidro ismael ismail issa issoufou itamar ivan ivica ivo jacek jacinto jack jackson jacky jacob jacques jagdish jaime jair jairo
jake jakub jamal jamaluddin james jamie jamil jani janez jared jaroslaw jarosław jarrod jason jasper javad javed javier jawad jay jayant jean jean-claude jean-luc
jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jerome jérôme
jerry jesse jesus jesús jim jimmy jitendra jiri jiří joachim joao joão joaquin joaquín joe joel joerg jörg johan johann johannes john johnnie johnny joko jomo jon
jonas jonathan jonny joop jordan jordi jorge joris jose josé josef joseba joseph josh joshua josip josu jovan juan juanito juergen jürgen jules julian julien julio
julius jun junaid jussi justin justus kaarlo kabir kailash kais kamal kamran kaname karan kareem karel karim karl karl-heinz karol karsten karthik kashif
kaspar kassym-jomart kay kayode kazimierz kazuo keir keith kelvin ken kendall kenichi kenji kenneth kenny kent kerem kevin khaled khaleda khalid khalifa khalil
khawaja khurram khurshid kieran kim kinsley kiran kirill kirk kiyoshi klaas klaus kofi koichi konrad konstantin konstantinos kris krishna
kristian kristof kumar kunal kurt kuldeep kwame kwaku kyle kyriakos lachlan lakhdar lamar lamine lance lanny larry lars lasse laszlo lászló laurent lawrence leandro
lech lee leif leighton leland len lenny leo leon léon leonard leonardo leonid leonidas leopold leopoldo leroy les leslie lester lev levi lewis liam lincoln linus lionel
lloyd logan loic lorenz lorenzo lou louis luay lubomir luc luca lucas lucian luciano ludwig luigi luis luís luiz lukas łukasz luke lutfi lyle lyndon maarten mack madhav
magnus mahathir mahesh mahinda mahmood mahmoud mahmud maithripala maksym malcolm malik mamadou mamoun manfred manish manmohan mano manny manoj mansoor mansour
manuel marat marc marcel marcelo marcin marco marcos marcus marek marian mariano mario mariusz marius mark marko markus marlon marshall martijn martin
martín marty marvin marwan masood masoud massimo masud matej mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio maurizio
mauro max maxim maxime maximilian maxwell mehdi mehmet mel melvin merrick mervyn michael michal michał micheál michel mick mickey miguel mihai mihail
mikael mike mikhail mikheil mikko miklos miles milo milorad milos miloš milton ming miro miroslav mitch mitchell mitt mladen moazzam modibo mohamad
mohamed mohammad mohammed mohamud mohan mohit mohsen moises mokhtar monty mordechai morgan moritz morris mortimer morton moses mosharraf moshe mostafa
motlanthe moussa muammar mubarak muhammad muhammadu muhyiddin mukesh mukhtar mulayam munir murad murat murray musa mushahid mustafa muzaffar mykhailo mykola
myles nabih nabil nadeem nadir naguib naim najib namdi nana narendra naresh nasir nasser nate nathan nathaniel naveed naveen nawaz nayib neal ned neel neftali
neil nelson neville nevzat nguyen nicholas nick nicky nicola nicolae nicolas nicolás niels nigel niklas nikhil nikita nikol nikola nikolai nikolaj nikolaos nikolaus
nikolay nikos nils nirmal nitin nnamdi noah noel nolan noor norbert norman norris nouri nuno nursultan octavio odd ola olaf olafur olav ole oleg oleh oleksandr
oleksii oleksiy olivier oliver ollie olof olu olusegun oluwaseun omar omer omid omkar orlando orrin orville osama oscar óscar oskar osman oswald oswaldo othman otto
owen ozgur pablo paddy pádraig pankaj paolo paresh parvez pascal pasquale pat patrice patricio patrick patrik paul paulo pavel pavlo pavlos pawan pawel paweł
pedro peng per percy perry pervez pervaiz pete peter petr petri petro petros phil philip philipp philippe phillip piers pierre piero pieter pietro pinarayi piotr piyush pradeep
prakash pranab prashant pratap praveen prem preston prince pritam qaboos qamar quentin quincy rabbani rachid radek radosław radoslaw rafael rafał rafi rafik rafiq raghuram
rahim rahul raila raj raja rajat rajeev rajendra rajesh rajiv rajnath raju rakesh ralf ralph ram ramesh rami ramiro ramon ramón ramzan rana rand randall randolph randy ranil
ranjit raphael rashid rasmus ratan raul raúl rauf ravi ravil ray raymond raza razak recep rebiya reed reggie reginald reinhard reinhold rejep remi rémi renato rene rené reuben reuven
rex reza reynaldo rhys ricardo riccardo rich richard rick ricky rishi rob robb robert roberto robin robby rod roddy roderick rodney rodolfo rodrigo rogelio roger rohan rohit
roland rolf roman romano romeo ron ronald ronaldo ronnie rory ross roy ruben rubén rudi rudolf rudolph rudy rufus rui rupert ruslan russ russell rustam ryan ryszard saad sadio sadiq saeed safdar
said saif sajid sajith salah saleh salem salim salman salvador salvatore sam sameer sami samir sampson samuel samy sandeep sandro sandy sanjay santiago santosh sardar sarfraz satish satoshi satya saul
scott sean seán sebastian sebastián sébastien sefton sepp serge sergei sergey sergio sergiy serhiy seth seyed seymour shah shahbaz shahid shahzad shai shakib shane shankar
shannon sharad sharif shashi shaukat shaun shawn shehbaz sheldon shelton sherif sherman shigeru shimon shinji shinzo shiv shiva shlomo shyam siddharth sidney siegfried silvio simeon simon sirajul slava slavko slobodan sohail sol
solomon somchai soren søren spencer srdjan sridhar srinivas stan stanislav stanislaw stanley stefan stefano stefanos steffen stelios sten stephan stephane stéphane stephen
sterling steve steven stewart stoyan stuart subramanian sudhir sukhbir sukhdev suleiman sultan sunil sunny surendra suresh surinder sushil svein svend sven syed sylvester sylvain
tadeusz taha tahir taiwo tamas tamim tanvir taras tareq tariq tarik taro tarun tauqir tayyip ted teddy tendai teodoro terence terrence terry tewodros thabo thad thaddeus thaksin thanos theo theodor
theodore thiago thierry thom thomas thorsten tiago tidjane tim timo timothy titus tito tobias toby todd tom tomas tomás tomasz tomislav tommaso tommy tony toomas torsten toshiro travis trent trevor
trey tristan troy truman tsai tunku ty tyler tyrone tyson udo ueli uhuru ulf ulises ulrich umar umberto umesh uri usman uwe vadim valentin valery vasile vasily vasyl vaughn venkat venkaiah
vernon vicente victor vidal vidkun vijay viktor vinay vince vincent vincenzo vinod vinícius virgil vishal vitali vitaly vito vivek vlad vladimir vladislav vojislav volker volodymyr vyacheslav wade
waheed walid walt walter waqar ward warren wasim wayne wei wendell werner wesley wilbur wilfred wilfrid wilhelm will willem william willie willy wilson winston wojciech wolfgang woodrow wyatt xanana xavier yahya yair
yakubu yanis yannis yaroslav yasir yasser yassine yemi yevgeny yiannis yitzhak yoav yogi yoon yoshihide yoshihiko yoshiro youssef youssou yuriy yuri yury yusuf yves zac zach zachary zack zahid
zaheer zaid zane zbigniew zdravko zeid zeljko zev zhang zia ziad zine zlatko zoltan zoran zulfikar zulfiqar alfie alfons antti asmund bas bertrand casper cato chukwu cees cillian ciaran cormac darragh eamon eamonn
egil eirik einar esa fionn gerrit haakon hamish heikki henk iain ilkka jaap jarkko jari jarmo jeroen jesper joost jorgen jørgen jukka juha kaj kees ken-ichi kjell knud koos laurens leszek maciej marten mads mattias
mika morten niall oddvar ove padraic paavo pekka radovan reijo ruaridh ruud sander seamus séamus sigurd sjoerd stig sverre tapio teemu teun tor torbjorn torbjörn tore tormod trond ville zdenek
abebe abiy akufo amadu arap assefa bongani bonginkosi chidiebere cyrille daudi dieudonne ekow festus fikile gwede hage hailemariam hakainde jabulani jakaya juma kagiso kgalema kwesi lazarus
macky mandla meles mogoeng mpho mthuli muhoozi mwai nkosana pius sabelo siphiwe sipho tedros themba thabang thulani tumelo vusi yoweri zweli
akihito hirohito hiroyuki junichiro katsuya kenta makoto masahiro masaru masato naoki naoto ryo satoru seiji shigeo shinichi shunichi susumu tadashi takashi takeshi taku tatsuya tetsuo tetsuro tomoaki toshihiro toshimitsu yasuhiro yasuo yoichi yosuke yukio
bambang basuki dedi dodi eko gusti jusuf prabowo ridwan setyo susilo surya wiranto yudhoyono rizieq anies ganjar thein min htin kyaw soe win ngo phan tran vo
padraig tadhg cathal ruairi oisin caolan lorcan fintan conall donal fiachra senan
`;

export const femaleNames = `
aaliyah abby abena abigail ada adela adelaide adele adriana afshan agata agatha agnes agnès agnieszka aicha aida aileen aisha aishwarya akosua alana alba alberta alejandra aleksandra alena alessandra alexandra alexandria
alexa alfreda alice alicia alina aline alisa alison alla allison alma almudena alyssa amal amalia amanda amara amber amelia amina aminata amira amna amrita amy ana anabel ananya anastasia andrée andréa aneta angel
angela angèle angelica angelina angeline angie anisa anita anja anju anke ann anna annabel annalena anne anne-marie annegret annelies annemarie annette annick annie annika anouk antje antoinette antonella antonia anu anuradha anya april arancha
arlene asma asha ashley astrid athena audrey aung aurelia aurora ava avril ayanna ayelet ayesha aysel ayse ayşe azadeh barbara barbro beata beatrice beatriz becky begoña belinda bella benita bernadette bernice beryl bess beth
bethany betsy bettina betty beverly bianca birgit blanca blanche bonnie brandi brenda bridget brigid brigitte brittany britta brooke candace candice cara carla carlotta carly carmela carmen carmina carol carola carole carolina caroline carolyn carrie cassandra
catalina catarina cate caterina catherine cathleen cathy cecile cécile cecilia celeste celia celine céline chanda chantal charlene charlotte chelsea cherie cherrie cheryl chiara chika chimamanda chitra chloe chloé christa christel christiana christiane christie christina
christine chrystia cindy claire clara clare clarissa claudette claudia claudine cleo clotilde colette colleen concepcion condoleezza connie constance consuelo cora coral cordelia corazon corina corinna corinne courtney cristina crystal cynthia dafna daisy dalia damaris dana danica
danielle daniela danuta daphne daria darlene dawn deanna debbie deborah debra deepa deepika deirdre delia delphine denise diana diane dianne dina dolores dominika donatella donna dora doreen doris dorota dorothea dorothy dulce ebony edith edna edwina eileen eilidh elaine elba eleanor
eleanora elena eleni eleonora elin elisa elisabeth elise eliza elizabeth elke ella ellen ellie elsa elsie elvira emilia emily emine emma encarnación erica erika erin ernestine esmeralda esperanza estelle ester esther estrella ethel eugenia eugenie eunice eva eve evelyn evelyne ewa
fadila faiza faith farah farida fariha farzana fatema fathima fatima fatma fatou fatoumata fawzia felicia felicity fernanda fiona firdous flora florence floria fran frances francesca francine françoise franziska frauke frederica frederike freya frida funmi gabriela gabriella gabrielle gail galina
gemma genevieve geneviève georgia georgina geraldine germaine gertrude ghada gina ginger ginny gisela giselle gita giulia giuliana glenda gloria grace graciela greta gretchen gudrun gulalai guadalupe gwen gwendolyn habiba hala haleema halima hana hanan hanna hannah hanne harriet hasina hatice hazel heather
heba hedvig heidi heike helen helena helene hélène helga helle henrietta hermine hilda hilde hillary hina hind hira holly honor hope huda huma ida ikram ilana ilaria ilona ilse imelda imogen ina indira indra ines inés inga inge ingeborg ingrid inna ioana irena irene irina iris irma isabel isabela isabella isabelle
ivana ivanka ivy iwona jacinda jaclyn jacqueline jacqui jada jadwiga jahanara jamila jana jane janelle janet janice janine jasmin jasmine jaya jayalalithaa jeanette jeanine jeanne jelena jemima jen jenna jennie jennifer jenny jessica jessie jill jillian jimena jo joan joanna joanne jocelyn jodi jodie
jody johanna jolanta josefa josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette julissa june justine kaja kajsa kamala kanta karen karin karina karine karla karolina kasia katarina katarzyna kate katerina katharina katharine katherine kathie kathleen kathryn kathy katia katie katja
katrin katrina katy kavita kaye kayla keiko kelly kelsey kerri kerstin keziah khadija khadijah khaleda kiersten kimberly kinga kirsten kirstie kirsty komal kristalina kristen kristi kristin kristina kristine krystyna kyrsten laila lakshmi lana lara larissa larisa latifa latoya laura lauren laurie lavinia layla lea leah leanne leena
leila leilani lena leni lenka lenore leona leonor leonora leticia letizia lidia lila lilian liliana lillian lilly lily lina linda lindsay lindsey lisa lisbeth lise lisette liz liza lizzie ljubica loida lois lola loretta lori lorena lorna lorraine louella louisa louise lourdes luann lucia lucía lucie lucille lucinda lucy ludmila luisa luiza lupita lydia lynda lyn
lyndsey lynette lynn lynne lyudmila mabel mackenzie maddie madeleine madeline madhuri mae magda magdalena maggie magna maha mahnoor mahua maia maija maimuna maira maite malala malgorzata małgorzata mallory malin mamata manal mandy manuela mara marcela marcella marcia mareike margaret margareta margarita margaux margherita margit margo margot margrethe marguerite maria maría mariah mariam
mariana marianna marianne maribel marie marie-france marie-louise mariella marielle marietta marija marika marilou marilyn marina marine marion marisa marisol marissa marit marita mariya marjorie marla marlene marsha marta martha marthe martina martine marwa mary maryam masha matilda matilde maud maude maura maureen mavis maxine maya mayra mayumi mayawati meena meera meg megan meghan mehbooba mehreen melania melanie
melina melinda melissa melody mercedes mercy meredith meryl mette mia michaela michelle mila milagros milena mildred millicent millie mimi mina mindy minna mira miranda miriam mitzi miya moira mollie molly mona monica mónica monika monique morag muriel musarat myra myriam myrna nabila nada nadezhda nadia nadine nafisa nahid naima najat nancy naomi nargis nasreen nasrin natacha natalia natalie natalija natasha
natasa natascha nathalie nawal nazanin neelam neha nell nellie nelly nerea ngozi nia nicole nida nighat nika nikki nimrata nina nirmala nita noelle noemi nora noreen norma nour noura nur nuria nusrat obiageli oby octavia odette odile oksana olena olga olive olivia olya oona ophelia oprah orla ornella ottilie paige palwasha paloma pam pamela pansy paola parveen patience patricia patsy patti
patty paula paulette paulina pauline paz pearl peggy penelope penny perla petra petronella philippa phoebe phumzile phyllis pia pilar pippa piroska polly poonam portia prachi pratibha precious preeti priscilla priti priya priyanka purnima qandeel rabia rachael rachel rachida rachna radha rafaela rafida ragna raheela raisa ramona ranjana rania raquel rashida rasha razia reba rebecca regina reham reina rekha
renata renate renee renée reshma reyhan rhea rhoda rhonda ria rita roberta robyn rochelle roisin romina rona rosa rosalia rosalind rosalynn rosamund rosanna rosario rose roseanne rosemary rosette rosie roxana roxanne ruby rukhsana ruta ruth sabina sabine sabrina sadaf sadia safia sahar saima sakina salma sally salome samantha samar samia samina samira sana sandra sangeeta sania sanna sara sarah saroj saskia savannah savita seema selena selina
selma serena severine shabana shabnam shaheen shaista shakira shamila shamim shanti sharon sharmila sharmeen shazia sheela sheikha sheila shelley shelly sheree sherri sherry sheryl shilpa shirin shirley shobha shruti siân sibylle sidra sigrid sima simona simonetta sinead sinéad siobhan siobhán sirimavo sissel skylar smita smriti snezana sofia sofía sofie solange soledad solveig sonal sondra sonia sonja sonya sophia sophie soraya stacey
stacy stella stephanie stéphanie stormy sue sujata sukhi sultana sumaira sunita suella supriya susan susana susanna susannah susanne susie sushma suu suzan suzanna suzanne suzy svetlana swati sylvia sylvie tabitha tahira tahmina tamar tamara tammy tania tanja tanya tara tasneem tatiana tatyana tawakkol tehmina teresa terri tess tessa thandi thea thelma theresa thérèse therese tiffany tina tonya tori tracey tracy trina trish trisha trudy tulsi tzipi ulla ulrike
uma una urmila ursula usha uzma valentina valerie valérie vanessa vasundhara vera verena veronica veronika véronique vesna vicki vicky victoria viktoria vilma viola violeta violet virginia virginie viviane vivian vivien viviana wafa wanda wangari wendy whitney wilhelmina wilma winifred winnie winona xenia ximena xiomara yadira yael yasmeen yasmin yelena yevgenia yingluck yoko yolanda yuki yulia yuliya yuriko yvette yvonne zahra zainab zakia zara zeinab
zelda zeynep zhanna zinaida zita zoe zoë zofia zohra zoya zubaida zsuzsanna anneli ásdís birgitta bodil dagny dagmar eva-maria gunilla guðrún halla ingibjörg jonna jytte kaisa karianne katrín kirsi kjersti liv maarit marja marjo merja mirja outi paivi päivi pirjo ragnhild riikka riitta ritva satu sari tarja tuula tuulikki vibeke vigdis
adaeze adesuwa akua ama atifete aminatou bongiwe busisiwe chidinma chinwe dambisa efua folake funke ifeoma kemi lindiwe mamphela naledi nkosazana nkechi nomvula nthabiseng ogechi oluchi sahle-work thuli thandiwe thokozile yewande zanele zodwa
aiko akiko ayumi chieko emiko eriko fumiko haruka hiroko junko kaori kazuko kiyoko kumiko mariko megumi michiko midori mitsuko miyuki naoko noriko reiko sachiko sadako sakura satsuki sayaka sayuri seiko setsuko takako tamayo tomoko yasuko yoshiko yuka yumi ting xiaoling meiling
aine eilis brid bridie grainne orlaith fionnuala mairead sile nuala aoife caoimhe niamh saoirse maeve ciara clodagh dervla
`;

export const eitherNames = `
nurul adi alexis ariel ashton aubrey avery bailey cameron casey chandler charley charlie chris cory dakota dana darcy devon drew emerson finley frankie gale harley hayden jamie jean jesse jo jordan jules andrea dominique hilary jackie jan
kelly kendall kerry kim kiran lane laurence lee leslie logan lou mackenzie marion morgan noor pat payton peyton quinn rana reese riley robbie robin rowan sam sandy sasha shannon shawn shay sidney skyler stevie sydney taylor terry tracy val vivian kit michele nat simone
ai bao chen chi chun cong dong fang feng gang guo hai hao hong hua hui jia jian jie jin jing jun kai lan lei li liang lin ling liu long mei min ming na ning peng ping qi qiang qin qing rong rui shan shu song tao tian wang wen xi xia xiang xiao xiaobo xiaoming xin xing xu yan yang yi yin ying yong yu yuan yue yun zhao zhen zheng zhi zhong zhou
bong dae eun eun-hye geun-hye hae hwan hye hyun jae jae-in jeong jin-young jong jong-il jong-un ju-ae jung kwang kyung mi min-ho min-jung moon myung nam sang seo seok seung soo soon sook suk sun sung tae won woo yeol yo-jong young
anh dung duc hanh hien hieu hung huong khanh kien lam linh loan luong mai minh nga ngoc nhung phong phuc phuong quan quang quynh son thanh thao thi thu thuy tien trang trung truong tuan tung tuyet van viet vu xuan
`;

/** Short forms and the names they stand for: one line a family, all of which may name one person. */
export const shortNames = `
alexander alex sandy sasha|andrew andy drew|anthony tony|benjamin ben benny|bernard bernie|catherine cathy kate katie|charles charlie chuck|christopher chris|christine chris tina|daniel dan danny|david dave|deborah debbie deb
donald don donnie|douglas doug|edward ed eddie ted teddy|elizabeth liz beth betty betsy lizzie|eugene gene|frances fran|francis frank|frederick fred freddie|gerald gerry jerry|gregory greg|harold harry hal|henry harry hank|jacob jake|james jim jimmy jamie
jeffrey jeff|jennifer jen jenny|jessica jess|john jack johnny jon|jonathan jon|joseph joe joey|joshua josh|judith judy|katherine kate katie kathy|kathleen kathy|kenneth ken kenny|kimberly kim|lawrence larry|leonard leo len lenny|margaret maggie meg peggy
matthew matt|megan meg|michael mike mick|mitchell mitch|nathaniel nathan nate|nicholas nick|nicola nicky|pamela pam|patricia pat patty trish|patrick pat paddy|peter pete|philip phil|raymond ray|rebecca becky|richard dick rick rich ricky|robert bob bobby rob robbie|ronald ron ronnie
samuel sam|samantha sam|stephen steve|steven steve|susan sue susie|terence terry|theodore ted theo|thomas tom tommy|timothy tim|valerie val|victoria vicky|vincent vince|walter walt|william bill billy will willie|zachary zach zack|mohammed mohamed muhammad mohammad
`;
