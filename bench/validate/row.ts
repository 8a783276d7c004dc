/** One published figure beside ours. */
export type Row = {
  /** Id of the figure. */
  readonly figure: string;
  readonly what: string;
  readonly published: string;
  readonly simulated: string;
  readonly tolerance: string;
  /** `shown` stands beside a check and is not one. */
  readonly verdict: 'met' | 'missed' | 'shown';
  /** Why a published figure is not met. */
  readonly why?: string;
};

export const within = (value: number, low: number, high: number): 'met' | 'missed' =>
  value >= low && value <= high ? 'met' : 'missed';

export const near = (value: number, wanted: number, share: number): 'met' | 'missed' =>
  within(value, wanted * (1 - share), wanted * (1 + share));
