/** Where somebody's days begin and end. */
export interface Whereabouts {
  /** IANA, always a valid one. */
  readonly zone: string;
  /** False while nothing but their language, or a name that fits several zones, tells of it. */
  readonly isSure: boolean;
}
