/** What a chart shows, as data: the page draws it, the terminal says it with bars. Month 0 is the start. */
export type ChartSpec = FanChart | CurvesChart | StackChart | ColumnsChart | BarsChart | TimelineChart | PanelsChart;

type Common = {
  /** First simulated month, `YYYY-MM`. */
  readonly start: string;
  readonly months: number;
  /** Unit of the values: `share`, `dollars`, or a word for what is counted. */
  readonly unit: string;
  /** What is drawn and how to read it, shown above the chart. */
  readonly caption: string;
  /** The same content in words and numbers, for those who do not see the chart. */
  readonly description: string;
};

export type Tone = 'ink' | 'grey' | 'pale' | 'blue' | 'orange' | 'teal' | 'purple' | 'gold' | 'sky' | 'rose';

export type Point = { readonly month: number; readonly value: number };
export type BandPoint = Point & { readonly low: number; readonly high: number };

/** Spread of one measure over the futures. */
export type FanChart = Common & {
  readonly kind: 'fan';
  readonly label: string;
  readonly tone: Tone;
  readonly rows: readonly FanRow[];
  /** Levels worth knowing, drawn across. */
  readonly levels: readonly Level[];
  /** A path to hold against it, such as the pace of a target. */
  readonly pace?: { readonly label: string; readonly points: readonly Point[] };
  readonly fromZero: boolean;
  /** A bound that no value passes, such as 1 for a share. */
  readonly top?: number;
  /** Points of its lines worth naming. */
  readonly landmarks?: readonly Landmark[];
};

export type FanRow = {
  readonly month: number;
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
};

export type Level = { readonly value: number; readonly label: string };

export type CurvesChart = Common & {
  readonly kind: 'curves';
  readonly curves: readonly Curve[];
  /** Upper end of the axis where it is known, such as 1 for chances. */
  readonly top?: number;
  readonly landmarks?: readonly Landmark[];
};

/** A point of a curve worth naming. */
export type Landmark = Point & { readonly label: string };

export type Curve = {
  readonly label: string;
  /** For a drawing without room for the label. */
  readonly short?: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
  readonly band?: readonly BandPoint[];
  readonly dashed?: boolean;
  readonly steps?: boolean;
  readonly dots?: boolean;
};

/** Parts that add up, month by month. */
export type StackChart = Common & {
  readonly kind: 'stack';
  readonly layers: readonly Layer[];
  readonly line?: { readonly label: string; readonly short: string; readonly points: readonly Point[] };
};

export type Layer = {
  readonly label: string;
  /** For a drawing without room for the label. */
  readonly short?: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
};

/** Parts that add up or take away, year by year. */
export type ColumnsChart = Common & {
  readonly kind: 'columns';
  readonly categories: readonly string[];
  readonly parts: readonly { readonly label: string; readonly tone: Tone; readonly values: readonly number[] }[];
  readonly net: { readonly label: string; readonly values: readonly number[] };
};

/** Parts of a whole, one a row, each with its 95 % interval; no months in it. */
export type BarsChart = Common & {
  readonly kind: 'bars';
  readonly bars: readonly {
    readonly label: string;
    readonly tone: Tone;
    readonly share: number;
    readonly low: number;
    readonly high: number;
    /** The share that is wanted, marked across the bar. */
    readonly wanted?: number;
  }[];
  /** Chances, held against all futures: the scale goes to 1 whatever the longest bar. */
  readonly whole?: true;
};

/** Who is there when: a lane for each, as thick as there are people, with the month they start and the time they learn. */
export type TimelineChart = Common & {
  readonly kind: 'timeline';
  readonly lanes: readonly Lane[];
};

export type Lane = {
  readonly label: string;
  readonly tone: Tone;
  /** Mean number in each month. */
  readonly points: readonly Point[];
  /** The lane in words, and the same where room is scarce. */
  readonly words: string;
  readonly short: string;
  /** Month of the start in the median future, and between which months in 8 of 10. */
  readonly starts?: { readonly month: number; readonly low: number | null; readonly high: number | null };
  /** Month by which those who started then have learned their work. */
  readonly trained?: number;
};

/** Spread of one measure in several scenarios, a panel each on the same axes; the first is what the others are held against. */
export type PanelsChart = Common & {
  readonly kind: 'panels';
  readonly panels: readonly Panel[];
  readonly fromZero: boolean;
  /** A bound that no value passes, such as 1 for a share. */
  readonly top?: number;
};

export type Panel = {
  readonly label: string;
  readonly tone: Tone;
  readonly rows: readonly Pick<FanRow, 'month' | 'p10' | 'p50' | 'p90'>[];
};
