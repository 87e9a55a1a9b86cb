/** Makes of an institution's or a client's raw transaction what the platform shows. A port: the engine behind it is replaceable. */
export interface Enhance {
  (raw: DirectedTransaction): DirectedEnhancement;
  (raw: RawTransaction): Enhancement;
}

export interface RawTransaction {
  description: string;
  /** An exact decimal. */
  amount?: string | null;
  /** Which way the money goes; without it some things cannot be told. */
  type?: Direction | null;
  merchant_category_code?: number | null;
}

export type Direction = "CREDIT" | "DEBIT";
export type DirectedTransaction = RawTransaction & { type: Direction };

/** In a flag, null is "not known". */
export interface Enhancement {
  /** Cleansed; never empty. */
  description: string;
  /** The name of a default category. */
  category: string;
  merchant_guid: string | null;
  merchant_location_guid: string | null;
  is_bill_pay: boolean;
  is_direct_deposit: boolean;
  is_expense: boolean | null;
  is_fee: boolean;
  is_income: boolean | null;
  /** Only the institution knows. */
  is_international: null;
  is_overdraft_fee: boolean;
  is_payroll_advance: boolean;
  is_recurring: boolean | null;
  is_subscription: boolean | null;
}

export type DirectedEnhancement = Enhancement & { is_expense: boolean; is_income: boolean };
