/**
 * How far the clocks of each zone are ahead of UTC, in minutes, from the start of 2026 to the end of 2028: the offset at first, then
 * each change as `minute:offset`, the minute counted from 2026-01-01T00:00Z. From the time zone database 2025c. A table, so that
 * the output is the same whatever the machine knows of time zones.
 */
export const ZONE_TABLE: readonly (readonly [offsets: string, zones: string])[] = [
  [
    '0',
    'Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena UTC',
  ],
  [
    '180',
    'Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Istanbul Asia/Kuwait Asia/Qatar Asia/Riyadh Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Simferopol Europe/Volgograd Indian/Antananarivo Indian/Comoro Indian/Mayotte',
  ],
  [
    '60',
    'Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis',
  ],
  [
    '120',
    'Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Khartoum Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Tripoli Africa/Windhoek Europe/Kaliningrad',
  ],
  ['120 162600:180 434700:120 696840:180 958860:120 1221000:180 1483020:120', 'Africa/Cairo'],
  ['60 64920:0 115320:60 579000:0 629400:60 1083000:0 1143480:60', 'Africa/Casablanca Africa/El_Aaiun'],
  [
    '60 125340:120 427740:60 649500:120 961980:60 1173660:120 1486140:60',
    'Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich',
  ],
  ['-600 95760:-540 438420:-600 630000:-540 972660:-600 1154160:-540 1496820:-600', 'America/Adak America/Atka'],
  [
    '-540 95700:-480 438360:-540 629940:-480 972600:-540 1154100:-480 1496760:-540',
    'America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat',
  ],
  [
    '-240',
    'America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista America/Campo_Grande America/Caracas America/Cuiaba America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Guyana America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin',
  ],
  [
    '-180',
    'America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Asuncion America/Bahia America/Belem America/Buenos_Aires America/Catamarca America/Cayenne America/Cordoba America/Coyhaique America/Fortaleza America/Jujuy America/Maceio America/Mendoza America/Montevideo America/Paramaribo America/Punta_Arenas America/Recife America/Rosario America/Santarem America/Sao_Paulo Antarctica/Palmer Antarctica/Rothera Atlantic/Stanley',
  ],
  [
    '-300',
    'America/Atikokan America/Bogota America/Cancun America/Cayman America/Coral_Harbour America/Eirunepe America/Guayaquil America/Jamaica America/Lima America/Panama America/Porto_Acre America/Rio_Branco',
  ],
  [
    '-360',
    'America/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Merida America/Mexico_City America/Monterrey America/Regina America/Swift_Current America/Tegucigalpa Pacific/Galapagos',
  ],
  [
    '-420 95580:-360 438240:-420 629820:-360 972480:-420 1153980:-360 1496640:-420',
    'America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Edmonton America/Inuvik America/Shiprock America/Yellowknife',
  ],
  [
    '-360 95520:-300 438180:-360 629760:-300 972420:-360 1153920:-300 1496580:-360',
    'America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Rainy_River America/Rankin_Inlet America/Resolute America/Winnipeg',
  ],
  [
    '-420',
    'America/Creston America/Dawson America/Dawson_Creek America/Fort_Nelson America/Hermosillo America/Mazatlan America/Phoenix America/Whitehorse',
  ],
  [
    '-300 95460:-240 438120:-300 629700:-240 972360:-300 1153860:-240 1496520:-300',
    'America/Detroit America/Fort_Wayne America/Grand_Turk America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon America/Pangnirtung America/Port-au-Prince America/Thunder_Bay America/Toronto',
  ],
  [
    '-480 95640:-420 438300:-480 629880:-420 972540:-480 1154040:-420 1496700:-480',
    'America/Ensenada America/Los_Angeles America/Santa_Isabel America/Tijuana America/Vancouver',
  ],
  [
    '-240 95400:-180 438060:-240 629640:-180 972300:-240 1153800:-180 1496460:-240',
    'America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda',
  ],
  [
    '-120 125340:-60 427740:-120 649500:-60 961980:-120 1173660:-60 1486140:-120',
    'America/Godthab America/Nuuk America/Scoresbysund',
  ],
  ['-300 95340:-240 438060:-300 629580:-240 972300:-300 1153740:-240 1496460:-300', 'America/Havana'],
  ['-180 95340:-120 438000:-180 629580:-120 972240:-180 1153740:-120 1496400:-180', 'America/Miquelon'],
  ['-120', 'America/Noronha Atlantic/South_Georgia'],
  ['-180 135540:-240 357360:-180 659700:-240 881520:-180 1183860:-240 1405680:-180', 'America/Santiago'],
  ['-210 95370:-150 438030:-210 629610:-150 972270:-210 1153770:-150 1496430:-210', 'America/St_Johns'],
  [
    '480',
    'Antarctica/Casey Asia/Brunei Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Hong_Kong Asia/Irkutsk Asia/Kuala_Lumpur Asia/Kuching Asia/Macao Asia/Macau Asia/Makassar Asia/Manila Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Ujung_Pandang Asia/Ulaanbaatar Asia/Ulan_Bator Australia/Perth Australia/West',
  ],
  [
    '420',
    'Antarctica/Davis Asia/Bangkok Asia/Barnaul Asia/Ho_Chi_Minh Asia/Hovd Asia/Jakarta Asia/Krasnoyarsk Asia/Novokuznetsk Asia/Novosibirsk Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Tomsk Asia/Vientiane Indian/Christmas',
  ],
  [
    '600',
    'Antarctica/DumontDUrville Asia/Ust-Nera Asia/Vladivostok Australia/Brisbane Australia/Lindeman Australia/Queensland Pacific/Chuuk Pacific/Guam Pacific/Port_Moresby Pacific/Saipan Pacific/Truk Pacific/Yap',
  ],
  [
    '660 134880:600 396960:660 659040:600 921120:660 1183200:600 1445280:660',
    'Antarctica/Macquarie Australia/ACT Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW Australia/Sydney Australia/Tasmania Australia/Victoria',
  ],
  [
    '300',
    'Antarctica/Mawson Antarctica/Vostok Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Dushanbe Asia/Karachi Asia/Oral Asia/Qostanay Asia/Qyzylorda Asia/Samarkand Asia/Tashkent Asia/Yekaterinburg Indian/Kerguelen Indian/Maldives',
  ],
  [
    '780 134760:720 386760:780 658920:720 910920:780 1183080:720 1435080:780',
    'Antarctica/McMurdo Antarctica/South_Pole Pacific/Auckland',
  ],
  ['0 125340:120 427740:0 649500:120 961980:0 1173660:120 1486140:0', 'Antarctica/Troll'],
  [
    '720',
    'Asia/Anadyr Asia/Kamchatka Pacific/Fiji Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis',
  ],
  [
    '240',
    'Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan Europe/Astrakhan Europe/Samara Europe/Saratov Europe/Ulyanovsk Indian/Mahe Indian/Mauritius Indian/Reunion',
  ],
  ['120 125160:180 427500:120 649320:180 961740:120 1173480:180 1485900:120', 'Asia/Beirut'],
  [
    '360',
    'Asia/Bishkek Asia/Dacca Asia/Dhaka Asia/Kashgar Asia/Omsk Asia/Thimbu Asia/Thimphu Asia/Urumqi Indian/Chagos',
  ],
  ['330', 'Asia/Calcutta Asia/Colombo Asia/Kolkata'],
  [
    '540',
    'Asia/Chita Asia/Dili Asia/Jayapura Asia/Khandyga Asia/Pyongyang Asia/Seoul Asia/Tokyo Asia/Yakutsk Pacific/Palau',
  ],
  [
    '120 125340:180 427740:120 649500:180 961980:120 1173660:180 1486140:120',
    'Asia/Famagusta Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye',
  ],
  ['120 123840:180 426180:120 648000:180 960420:120 1172160:180 1484580:120', 'Asia/Gaza Asia/Hebron'],
  ['120 122400:180 427620:120 646560:180 961860:120 1170720:180 1486020:120', 'Asia/Jerusalem Asia/Tel_Aviv'],
  ['270', 'Asia/Kabul'],
  ['345', 'Asia/Kathmandu Asia/Katmandu'],
  [
    '660',
    'Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Pacific/Bougainville Pacific/Efate Pacific/Guadalcanal Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei Pacific/Ponape',
  ],
  ['390', 'Asia/Rangoon Asia/Yangon Indian/Cocos'],
  ['210', 'Asia/Tehran'],
  ['-60 125340:0 427740:-60 649500:0 961980:-60 1173660:0 1486140:-60', 'Atlantic/Azores'],
  [
    '0 125340:60 427740:0 649500:60 961980:0 1173660:60 1486140:0',
    'Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Belfast Europe/Dublin Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon Europe/London',
  ],
  ['-60', 'Atlantic/Cape_Verde'],
  [
    '630 134910:570 396990:630 659070:570 921150:630 1183230:570 1445310:630',
    'Australia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna',
  ],
  ['570', 'Australia/Darwin Australia/North'],
  ['525', 'Australia/Eucla'],
  ['660 134820:630 396930:660 658980:630 921090:660 1183140:630 1445250:660', 'Australia/LHI Australia/Lord_Howe'],
  ['120 125280:180 427680:120 649440:180 961920:120 1173600:180 1486080:120', 'Europe/Chisinau Europe/Tiraspol'],
  ['780', 'Pacific/Apia Pacific/Enderbury Pacific/Fakaofo Pacific/Kanton Pacific/Tongatapu'],
  ['825 134760:765 386760:825 658920:765 910920:825 1183080:765 1435080:825', 'Pacific/Chatham'],
  ['-300 135540:-360 357360:-300 659700:-360 881520:-300 1183860:-360 1405680:-300', 'Pacific/Easter'],
  ['-540', 'Pacific/Gambier'],
  ['-600', 'Pacific/Honolulu Pacific/Johnston Pacific/Rarotonga Pacific/Tahiti'],
  ['840', 'Pacific/Kiritimati'],
  ['-570', 'Pacific/Marquesas'],
  ['-660', 'Pacific/Midway Pacific/Niue Pacific/Pago_Pago Pacific/Samoa'],
  ['720 134820:660 396900:720 658980:660 921060:720 1183140:660 1445220:720', 'Pacific/Norfolk'],
  ['-480', 'Pacific/Pitcairn'],
];
