/** A unit of measurement. */
export interface Unit {
  /** As house style prints it. */
  readonly name: string;
  readonly dimension:
    | 'distance'
    | 'area'
    | 'volume'
    | 'weight'
    | 'speed'
    | 'temperature'
    | 'percentage'
    | 'percentage points'
    | 'magnitude'
    | 'calibre'
    | 'carats';
  /** How many base units (metre, square metre, litre, kilogram, km/h, °C, percent) one of it is. */
  readonly factor: number;
  /** Taken off before the factor: Fahrenheit begins at 32. */
  readonly offset?: number;
  /** How it is printed after a figure, as a pattern. */
  readonly after: string;
  /** "m" is metres, "M" is not. */
  readonly exactCase?: true;
}

/** Longer names first, so that "square miles" and "miles per hour" are not miles. Factors are exact by definition. */
export const UNITS: readonly Unit[] = [
  { name: 'carats', dimension: 'carats', factor: 1, after: 'carats?' },
  { name: 'mph', dimension: 'speed', factor: 1.609344, after: 'mph|miles?[ -](?:per|an|a)[ -]hour' },
  { name: 'km/h', dimension: 'speed', factor: 1, after: 'km/h|kmh|kph|kilomet(?:re|er)s?[ -](?:per|an)[ -]hour' },
  { name: 'knots', dimension: 'speed', factor: 1.852, after: 'knots?' },
  {
    name: 'square kilometres',
    dimension: 'area',
    factor: 1e6,
    after: 'square[ -](?:kilomet(?:re|er)s?|km)|km²|sq\\.? ?km',
  },
  { name: 'square miles', dimension: 'area', factor: 2_589_988.110336, after: 'square[ -]miles?|sq\\.? ?mi(?:les?)?' },
  { name: 'square metres', dimension: 'area', factor: 1, after: 'square[ -](?:met(?:re|er)s?|m)|m²|sq\\.? ?m' },
  { name: 'square feet', dimension: 'area', factor: 0.09290304, after: 'square[ -](?:feet|foot|ft)|sq\\.? ?ft' },
  { name: 'acres', dimension: 'area', factor: 4046.8564224, after: 'acres?' },
  { name: 'hectares', dimension: 'area', factor: 10_000, after: 'hectares?' },
  { name: 'kilometres', dimension: 'distance', factor: 1000, after: 'kilomet(?:re|er)s?|kms?' },
  { name: 'centimetres', dimension: 'distance', factor: 0.01, after: 'centimet(?:re|er)s?|cm' },
  { name: 'millimetres', dimension: 'distance', factor: 0.001, after: 'millimet(?:re|er)s?|mm' },
  { name: 'metres', dimension: 'distance', factor: 1, after: 'met(?:re|er)s?' },
  { name: 'metres', dimension: 'distance', factor: 1, after: 'm', exactCase: true },
  { name: 'nautical miles', dimension: 'distance', factor: 1852, after: 'nautical[ -]miles?' },
  { name: 'miles', dimension: 'distance', factor: 1609.344, after: 'miles?|mi' },
  { name: 'yards', dimension: 'distance', factor: 0.9144, after: 'yards?|yds?' },
  { name: 'feet', dimension: 'distance', factor: 0.3048, after: 'feet|foot|ft' },
  { name: 'inches', dimension: 'distance', factor: 0.0254, after: 'inch(?:es)?' },
  { name: 'kilograms', dimension: 'weight', factor: 1, after: 'kilogram(?:me)?s?|kilos?|kgs?' },
  { name: 'grams', dimension: 'weight', factor: 0.001, after: 'gram(?:me)?s?' },
  { name: 'tonnes', dimension: 'weight', factor: 1000, after: 'tonnes?|metric tons?' },
  { name: 'tons', dimension: 'weight', factor: 907.18474, after: 'tons?' },
  { name: 'pounds', dimension: 'weight', factor: 0.45359237, after: 'pounds?|lbs?' },
  { name: 'ounces', dimension: 'weight', factor: 0.028349523125, after: 'ounces?|oz' },
  { name: 'carats', dimension: 'weight', factor: 0.0002, after: 'carats?' },
  { name: 'litres', dimension: 'volume', factor: 1, after: 'lit(?:re|er)s?' },
  { name: 'gallons', dimension: 'volume', factor: 3.785411784, after: 'gallons?' },
  { name: 'barrels', dimension: 'volume', factor: 158.987294928, after: 'barrels?' },
  { name: 'percentage points', dimension: 'percentage points', factor: 1, after: 'percentage points?' },
  { name: '%', dimension: 'percentage', factor: 1, after: '%|percent|per cent|pct' },
  { name: '°C', dimension: 'temperature', factor: 1, after: '°C|degrees (?:Celsius|centigrade|C)' },
  { name: '°F', dimension: 'temperature', factor: 5 / 9, offset: 32, after: '°F|degrees (?:Fahrenheit|F)' },
];
