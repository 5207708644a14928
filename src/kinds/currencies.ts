/** A currency as news prints it. */
export interface Currency {
  /** ISO 4217; the bare word where several countries have one of the name and the text does not say which. */
  readonly code: string;
  /** The sign in front of a figure, in house style. */
  readonly sign: string;
  /** Other ways to print it in front. */
  readonly before: readonly string[];
  /** The words behind a figure, as a pattern. */
  readonly after: string;
}

const currency = (code: string, sign: string, before: string, after: string): Currency => ({
  code,
  sign,
  before: before.split(' ').filter(Boolean),
  after: code === code.toUpperCase() ? `${after}|${code}` : after,
});

/** Those with a country's name come before the bare ones. */
export const CURRENCIES: readonly Currency[] = [
  currency('AUD', 'A$', 'AU$ $A $AU AUD', 'Australian dollars?'),
  currency('CAD', 'C$', 'CA$ CAD', 'Canadian dollars?'),
  currency('NZD', 'NZ$', '$NZ NZD', 'New Zealand dollars?'),
  currency('HKD', 'HK$', '', 'Hong Kong dollars?'),
  currency('SGD', 'S$', '', 'Singapore dollars?'),
  currency('TTD', 'TT$', '', 'Trinidad and Tobago dollars?'),
  currency('ZAR', 'R', 'ZAR', '(?:South African )?rand'),
  currency('BRL', 'R$', 'BRL', 'reais|reals|Brazilian reais'),
  currency('USD', '$', 'US$ $US USD', '(?:US |U\\.S\\. |American )?dollars?|bucks'),
  currency('EUR', '€', 'EUR e E', 'euros?'),
  currency('EGP', 'E£', 'EGP', 'Egyptian pounds?'),
  currency('GBP', '£', 'GBP', 'pounds? sterling|British pounds?|sterling'),
  currency('JPY', '¥', 'JPY', '(?:Japanese )?yen'),
  currency('KRW', '₩', 'KRW', '(?:South )?(?:Korean )?won(?= |[.,;)]|$)'),
  currency('INR', '₹', 'Rs Rs. INR', '(?:Indian )?rupees?'),
  currency('CNY', 'CNY ', 'CNY', '(?:Chinese )?(?:yuan|renminbi)'),
  currency('RUB', '₽', 'RUB', '(?:Russian )?rou?bles?'),
  currency('UAH', '₴', 'UAH', '(?:Ukrainian )?hryvnias?'),
  currency('TRY', '₺', 'TL', '(?:Turkish )?liras?'),
  currency('ILS', '₪', 'NIS ILS', '(?:Israeli |new )?shekels?'),
  currency('NGN', '₦', 'NGN N', '(?:Nigerian )?naira'),
  currency('GHS', 'GH₵', 'GHS', '(?:Ghana(?:ian)? )?cedis?'),
  currency('KES', 'KSh', 'KES', 'Kenyan shillings?'),
  currency('THB', '฿', 'THB', '(?:Thai )?baht'),
  currency('IDR', 'Rp', 'IDR', '(?:Indonesian )?rupiah'),
  currency('MYR', 'RM', 'MYR', '(?:Malaysian )?ringgit'),
  currency('BDT', '৳', 'Tk BDT', '(?:Bangladeshi )?taka'),
  currency('VND', '₫', 'VND', '(?:Vietnamese )?dong'),
  currency('AED', 'AED ', 'AED Dh Dhs', '(?:UAE )?dirhams?'),
  currency('SAR', 'SAR ', 'SAR', '(?:Saudi )?riyals?'),
  currency('PLN', 'PLN ', 'PLN', '(?:Polish )?z[lł]ot(?:y|ys|ych|e)'),
  currency('CZK', 'CZK ', 'CZK', '(?:Czech )?korunas?'),
  currency('HUF', 'HUF ', 'HUF', '(?:Hungarian )?forints?'),
  currency('SEK', 'SEK ', 'SEK', '(?:Swedish )?kron(?:a|or)'),
  currency('NOK', 'NOK ', 'NOK', 'Norwegian (?:krone[rn]?|crowns?)'),
  currency('DKK', 'DKK ', 'DKK', 'Danish (?:krone[rn]?|crowns?)'),
  currency('CHF', 'CHF ', 'CHF', 'Swiss francs?|francs?'),
  currency('PHP', '₱', 'PHP', 'Philippine pesos?'),
  currency('MXN', 'MX$', 'MXN', 'Mexican pesos?'),
  currency('peso', 'pesos ', 'P', 'pesos?'),
  currency('krone', 'kroner ', '', 'kroner?'),
];

const escaped = (sign: string): string => sign.replace(/[$.]/g, '\\$&');
/** Letters that are a sign only right before a sum. */
const LETTERS: Readonly<Record<string, string>> = {
  e: 'e(?=\\d[\\d.,]* ?(?:m|bn|million|billion)\\b)',
  N: 'N(?=\\d[\\d.,]* ?(?:m|bn|million|billion)\\b)',
  R: 'R(?=\\d)',
  P: 'P(?=\\d{1,3},\\d{3})',
  Rs: 'Rs\\.? ?',
};

/** Every sign in front of a figure, as a pattern: the longer first. */
export const SIGN = `(?:${[...new Set(CURRENCIES.flatMap(({ sign, before }) => [sign.trim(), ...before]))]
  .filter((sign) => !/^(?:E|Rs\.|pesos|kroner)$/.test(sign))
  .sort((a, b) => b.length - a.length)
  .map((sign) => LETTERS[sign] ?? (/\p{L}$/u.test(sign) ? `${escaped(sign)} ?(?=\\d)` : escaped(sign)))
  .join('|')})`;
