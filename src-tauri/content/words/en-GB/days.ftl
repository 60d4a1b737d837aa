# Days and times in words. Values are text, so that a year never gets a comma.

days-monday = Monday
days-tuesday = Tuesday
days-wednesday = Wednesday
days-thursday = Thursday
days-friday = Friday
days-saturday = Saturday
days-sunday = Sunday

days-january = January
    .short = Jan
days-february = February
    .short = Feb
days-march = March
    .short = Mar
days-april = April
    .short = Apr
days-may = May
    .short = May
days-june = June
    .short = June
days-july = July
    .short = July
days-august = August
    .short = Aug
days-september = September
    .short = Sept
days-october = October
    .short = Oct
days-november = November
    .short = Nov
days-december = December
    .short = Dec

# 9 November
days-plain = { $day } { $month }
# 9 November 2026
days-plain-year = { $day } { $month } { $year }
# Sunday 22 November
days-full = { $weekday } { $day } { $month }
# Sunday 22 November 2026
days-full-year = { $weekday } { $day } { $month } { $year }
# November 2026
days-month-year = { $month } { $year }

# 5 to 19 November 2026
days-span = { $from } to { $to }
# 9 and 10 November
days-pair = { $first } and { $second }

# 2 pm, 7.40 am
days-morning = { $clock } am
days-afternoon = { $clock } pm
days-midnight = midnight
days-midday = midday
# 7.40
days-clock = { $hour }.{ $minute }
