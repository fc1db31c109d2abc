/** One or several of each: “price” and “prices”, “country” and “countries”. */
const inBothNumbers = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
    .flatMap((word) => [word, severalOf(word)])
    .join('|');

function severalOf(word: string): string {
  if (/[^aeou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** What is measured, in the economy, in society and in nature. */
export const measures = [
  inBothNumbers(`
    output production ore price cost export import re-export shipment sale supply consumption usage use spending
    expenditure budget investment outlay debt deficit surplus income wage pay salary earning revenue profit loss
    yield score rate ratio share number level capacity stock stockpile inventory reserve resource deposit loan enrolment enrollment gap labour labor grip
    employment unemployment job vacancy death birth injury accident crime population fertility mortality
    life_expectancy lifespan temperature rainfall emission tariff tax levy fee fare rent subsidy aid grant remittance
    tonnage traffic freight cargo throughput volume value worth gdp gnp product inflation growth productivity turnout
    attendance membership admission arrival departure visitor tourist passenger order margin dividend currency index
    average mean median premium discount dependence dependency reliance exposure poverty inequality literacy illiteracy
    area acreage hectarage catch harvest crop cover water_table water_level sea_level groundwater forest glacier density
    intensity efficiency quantity amount size length depth width height weight speed duration frequency
    percentage proportion fraction total concentration coverage penetration ownership savings
    lending borrowing credit interest_rate return bond share_price equity reserves purchase bid quota demand need
    requirement trade turnover receipt takings bill ore_grade purity load peak footprint quality
    lead_time delay waiting_time wait backlog workload caseload headcount workforce staff payroll pension benefit
    obesity disease infection incidence prevalence outbreak malnutrition hunger malaria dengue tuberculosis stunting smoking vaccination coverage
    consumer_price producer_price unit_cost liability asset balance fund holding stake market capital capitalisation capitalization
    inflow outflow flow pollution smog waste recycling electricity power_generation electricity_generation energy fuel oil gas coal steel cement copper tin
    cobalt tungsten graphite gold silver zinc rubber rice maize wheat coffee cocoa tea sugar
    cotton pork beef milk fish timber bauxite aluminium aluminum antimony gallium germanium manganese magnet
    baht dong ringgit rupiah yuan yen won dollar euro peso kip kyat
    distance age minority minimum_wage literacy_rate ticket licence_fee mileage drop-out dropout
    penalty_rate pupil-teacher_ratio class_size hour overtime absenteeism mark performance outcome
    battery_storage solar_power wind_power hydropower patent publication citation conviction prisoner arrest
  `),
  'life expectancy|per capita|(?:in)?equality',
].join('|');

/** What is counted: who or what there are many of. */
export const units = inBothNumbers(`
  country state nation province district county region city town village borough parish canton precinct commune municipality island territory prefecture partner
  household family farm farmer grower firm company enterprise business bank insurer lender broker mine miner plant
  smelter refinery refiner mill factory works reactor dam reservoir power_station station port airport harbour road bridge
  school hospital clinic university college teacher nurse doctor worker employee labourer adult child children
  women men pupil student graduate patient migrant refugee voter resident home house dwelling
  lake river orchard plantation vessel ship truck lorry train vehicle car bus project contract economy exporter
  producer supplier importer manufacturer buyer customer consumer user sector industry metal element source
  deposit well field site facility unit batch shipment species variety breed herd flock animal pig
  cow chicken fishery boat trawler fleet warehouse depot store shop market stall hotel restaurant operator carrier
  airline railway utility grid turbine panel battery computer phone telephone household subscriber
  concession licence license permit tender auction patent medicine drug vaccine  prisoner
  nation-state republic kingdom member_state subsidiary branch investor shareholder
  commodity crop neighbourhood
  alloy magnet oxide concentrate reserve people
`);
