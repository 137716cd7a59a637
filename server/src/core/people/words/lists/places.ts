/**
 * Countries with the adjectives and names of peoples that stand for them and their capitals, one country a line:
 * `name|adjectives|capital`. From general knowledge. In news prose each may speak for its government.
 */
export const countries = `
Afghanistan|Afghan Afghans|Kabul
Albania|Albanian Albanians|Tirana
Algeria|Algerian Algerians|Algiers
Angola|Angolan Angolans|Luanda
Argentina|Argentine Argentinian Argentinians Argentines|Buenos-Aires
Armenia|Armenian Armenians|Yerevan
Australia|Australian Australians|Canberra
Austria|Austrian Austrians|Vienna
Azerbaijan|Azerbaijani Azerbaijanis Azeri|Baku
Bahrain|Bahraini Bahrainis|Manama
Bangladesh|Bangladeshi Bangladeshis|Dhaka
Belarus|Belarusian Belarusians|Minsk
Belgium|Belgian Belgians|Brussels
Belize|Belizean|Belmopan
Benin|Beninese|Cotonou
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian Bolivians|La-Paz
Bosnia|Bosnian Bosnians|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian Brazilians|Brasília Brasilia
Britain|British Britons Briton UK U.K.|London
Bulgaria|Bulgarian Bulgarians|Sofia
Burundi|Burundian|Bujumbura
Cambodia|Cambodian Cambodians|Phnom-Penh
Cameroon|Cameroonian Cameroonians|Yaoundé
Canada|Canadian Canadians|Ottawa
Chad|Chadian|N'Djamena
Chile|Chilean Chileans|Santiago
China|Chinese|Beijing
Colombia|Colombian Colombians|Bogotá Bogota
Congo|Congolese|Kinshasa
Croatia|Croatian Croatians Croat Croats|Zagreb
Cuba|Cuban Cubans|Havana
Cyprus|Cypriot Cypriots|Nicosia
Czechia|Czech Czechs|Prague
Denmark|Danish Danes Dane|Copenhagen
Ecuador|Ecuadorean Ecuadorian Ecuadoreans|Quito
Egypt|Egyptian Egyptians|Cairo
Eritrea|Eritrean Eritreans|Asmara
Estonia|Estonian Estonians|Tallinn
Ethiopia|Ethiopian Ethiopians|Addis-Ababa
Fiji|Fijian Fijians|Suva
Finland|Finnish Finns Finn|Helsinki
France|French Frenchman Frenchwoman|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian Gambians|Banjul
Georgia|Georgian Georgians|Tbilisi
Germany|German Germans|Berlin
Ghana|Ghanaian Ghanaians|Accra
Greece|Greek Greeks|Athens
Guatemala|Guatemalan Guatemalans|
Guinea|Guinean Guineans|Conakry
Guyana|Guyanese|
Haiti|Haitian Haitians|Port-au-Prince
Honduras|Honduran Hondurans|Tegucigalpa
Hungary|Hungarian Hungarians|Budapest
Iceland|Icelandic Icelanders Icelander|Reykjavik Reykjavík
India|Indian Indians|Delhi
Indonesia|Indonesian Indonesians|Jakarta
Iran|Iranian Iranians|Tehran
Iraq|Iraqi Iraqis|Baghdad
Ireland|Irish Irishman Irishwoman|Dublin
Israel|Israeli Israelis|Jerusalem
Italy|Italian Italians|Rome
Jamaica|Jamaican Jamaicans|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian Jordanians|Amman
Kazakhstan|Kazakh Kazakhs|Astana
Kenya|Kenyan Kenyans|Nairobi
Kosovo|Kosovar Kosovars|Pristina
Kuwait|Kuwaiti Kuwaitis|
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian Lao|Vientiane
Latvia|Latvian Latvians|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian Liberians|Monrovia
Libya|Libyan Libyans|Tripoli
Lithuania|Lithuanian Lithuanians|Vilnius
Luxembourg||
Macedonia|Macedonian Macedonians|Skopje
Madagascar|Malagasy|Antananarivo
Malawi|Malawian Malawians|Lilongwe
Malaysia|Malaysian Malaysians|Putrajaya
Maldives|Maldivian Maldivians|Malé
Mali|Malian Malians|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|
Mexico|Mexican Mexicans|
Moldova|Moldovan Moldovans|Chisinau
Mongolia|Mongolian Mongolians|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan Moroccans|Rabat
Mozambique|Mozambican|Maputo
Myanmar|Burmese Burma|Naypyidaw
Namibia|Namibian|Windhoek
Nepal|Nepali Nepalese Nepalis|Kathmandu
Netherlands|Dutch Dutchman Dutchwoman|
Nicaragua|Nicaraguan Nicaraguans|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian Nigerians|Abuja
Norway|Norwegian Norwegians|Oslo
Oman|Omani Omanis|Muscat
Pakistan|Pakistani Pakistanis|Islamabad
Palestine|Palestinian Palestinians|Ramallah
Panama|Panamanian Panamanians|
Paraguay|Paraguayan|Asunción
Peru|Peruvian Peruvians|Lima
Philippines|Philippine Filipino Filipinos Filipina|Manila
Poland|Polish Poles|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari Qataris|Doha
Romania|Romanian Romanians|Bucharest
Russia|Russian Russians|Moscow
Rwanda|Rwandan Rwandans|Kigali
Scotland|Scottish Scots|Edinburgh
Senegal|Senegalese|Dakar
Serbia|Serbian Serbs Serbians Serb|Belgrade
Singapore|Singaporean Singaporeans|
Slovakia|Slovak Slovaks Slovakian|Bratislava
Slovenia|Slovenian Slovenians Slovene|Ljubljana
Somalia|Somali Somalis|Mogadishu
Spain|Spanish Spaniards Spaniard|Madrid
Sudan|Sudanese|Khartoum
Sweden|Swedish Swedes Swede|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik Tajiks|Dushanbe
Tanzania|Tanzanian Tanzanians|Dodoma
Thailand|Thai Thais|Bangkok
Tibet|Tibetan Tibetans|Lhasa
Togo|Togolese|Lomé
Tunisia|Tunisian Tunisians|Tunis
Turkey|Turkish Turks Türkiye|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan Ugandans|Kampala
Ukraine|Ukrainian Ukrainians|Kyiv Kiev
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek Uzbeks|Tashkent
Venezuela|Venezuelan Venezuelans|Caracas
Vietnam|Vietnamese|Hanoi
Wales|Welsh|Cardiff
Yemen|Yemeni Yemenis|Sanaa
Zambia|Zambian Zambians|Lusaka
Zimbabwe|Zimbabwean Zimbabweans|Harare
America|American Americans US U.S. USA U.S.A.|
England|English|
Europe|European Europeans|
Africa|African Africans|
Asia|Asian Asians|
Kashmir|Kashmiri Kashmiris|Srinagar
Vatican||
Taliban||
`;

/** Countries of two or more words, and the adjectives of two words. */
export const longCountries = `
United States|United Kingdom|Saudi Arabia|South Africa|South Korea|North Korea|New Zealand|Sri Lanka|United Arab Emirates|Costa Rica|El Salvador|Dominican Republic|Ivory Coast|Burkina Faso|Sierra Leone|South Sudan|Papua New Guinea|Hong Kong|Puerto Rico|Northern Ireland|Czech Republic|European Union|Central African Republic
`;

/** Capitals of two words, and those of countries of two words, each with its country. */
export const farCapitals = `
New Delhi|India|Addis Ababa|Ethiopia|Buenos Aires|Argentina|Phnom Penh|Cambodia|Kuala Lumpur|Malaysia|Abu Dhabi|United Arab Emirates|Pyongyang|North Korea|Seoul|South Korea|Riyadh|Saudi Arabia|Pretoria|South Africa|Port Moresby|Papua New Guinea
`;

/** States, provinces and regions of federal countries that news prose names without their country. */
export const regions = `
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming carolina dakota hampshire jersey ala. ariz. ark. calif. colo. conn. fla. ga. ill. ind. kan. ky. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. d.c. n.y. n.j. n.c. s.c. n.h.
ontario quebec québec alberta manitoba saskatchewan newfoundland labrador yukon nunavut queensland tasmania victoria
punjab sindh balochistan khyber pakhtunkhwa bihar gujarat rajasthan maharashtra karnataka kerala telangana odisha assam manipur haryana uttarakhand himachal jharkhand chhattisgarh goa tripura meghalaya nagaland mizoram uttar pradesh bengal tamil nadu andhra
bavaria saxony catalonia crimea donetsk luhansk gaza normandy brittany andalusia lombardy sicily tuscany flanders wallonia xinjiang guangdong hubei sichuan hunan yunnan okinawa hokkaido borneo sabah sarawak penang johor java sumatra aceh papua mindanao luzon lagos kano rivers anambra oyo kaduna borno
`;

/** Cities that news prose names without their country. */
export const cities = `
york angeles francisco chicago houston dallas austin boston philadelphia phoenix seattle denver detroit atlanta miami baltimore cleveland cincinnati pittsburgh minneapolis milwaukee orlando tampa charlotte nashville memphis portland vegas sacramento oakland honolulu anchorage
toronto montreal vancouver calgary edmonton winnipeg sydney melbourne brisbane perth adelaide auckland wellington christchurch manchester birmingham liverpool leeds sheffield glasgow bristol belfast cambridge oxford
mumbai bombay bangalore bengaluru kolkata calcutta chennai madras hyderabad pune lahore karachi peshawar quetta rawalpindi faisalabad multan chittagong colombo shanghai shenzhen guangzhou wuhan istanbul izmir dubai riyadh jeddah mecca medina haifa aviv aleppo mosul basra erbil
munich hamburg frankfurt cologne stuttgart dresden leipzig geneva zurich basel barcelona seville valencia milan naples turin florence venice lyon marseille toulouse nice strasbourg amsterdam rotterdam hague antwerp gothenburg bergen krakow gdansk lviv odessa kharkiv mariupol petersburg
johannesburg pretoria durban kigoma mombasa kumasi ibadan casablanca alexandria khartoum osaka kyoto hiroshima nagasaki fukushima seoul pyongyang busan saigon mandalay yangon surabaya davao cebu rio janeiro paulo salvador medellín medellin cali monterrey guadalajara tijuana juárez brooklyn manhattan queens bronx hollywood harlem
`;
