import type { Handlers, Merchant } from "@mxkit/api/v20250224";
import { required } from "../../domain/errors.js";
import { merchantLocationWithGuid } from "../../reference/merchantLocations.js";
import { MERCHANTS, type Merchant as MerchantData, merchantWithGuid } from "../../reference/merchants.js";
import { pageOf } from "../../store/page.js";
import type { Context } from "../context.js";
import { pageBody } from "../reply.js";

type Operations = "listMerchants" | "readMerchant" | "readMerchantLocation";

const merchants = MERCHANTS.map(asMerchant);

export const merchantHandlers: Pick<Handlers<Context>, Operations> = {
  async listMerchants({ query }) {
    return { status: 200, body: pageBody("merchants", pageOf(merchants, query), query) };
  },

  async readMerchant({ path: { merchant_guid: guid } }) {
    const merchant = required(merchantWithGuid(guid), "merchant", guid);
    return { status: 200, body: { merchant: asMerchant(merchant) } };
  },

  async readMerchantLocation({ path: { merchant_location_guid: guid } }) {
    const merchant_location = required(merchantLocationWithGuid(guid), "merchant location", guid);
    return { status: 200, body: { merchant_location } };
  },
};

/** Without what the enhancement knows it by. */
function asMerchant({ guid, name, website_url, logo_url, created_at, updated_at }: MerchantData): Merchant {
  return {
    created_at,
    guid,
    logo_url,
    name,
    updated_at,
    website_url,
  };
}
