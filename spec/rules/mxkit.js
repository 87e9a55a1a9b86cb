import allOf from "./all-of.js";
import answerRequired from "./answer-required.js";
import atIsDateTime from "./at-is-date-time.js";
import decimal from "./decimal.js";
import delete204 from "./delete-204.js";
import errorBody from "./error-body.js";
import exceptionReason from "./exception-reason.js";
import fullStop from "./full-stop.js";
import listIsPaged from "./list-is-paged.js";
import nullable from "./nullable.js";
import onIsDate from "./on-is-date.js";
import required from "./required.js";
import sameBody from "./same-body.js";
import scalarDescription from "./scalar-description.js";
import scalarExample from "./scalar-example.js";
import secured401 from "./secured-401.js";
import statuses from "./statuses.js";
import success from "./success.js";
import templated404 from "./templated-404.js";

export default {
  rules: {
    "mxkit-all-of": allOf,
    "mxkit-answer-required": answerRequired,
    "mxkit-at-is-date-time": atIsDateTime,
    "mxkit-decimal": decimal,
    "mxkit-delete-204": delete204,
    "mxkit-error-body": errorBody,
    "mxkit-exception-reason": exceptionReason,
    "mxkit-full-stop": fullStop,
    "mxkit-list-is-paged": listIsPaged,
    "mxkit-nullable": nullable,
    "mxkit-on-is-date": onIsDate,
    "mxkit-required": required,
    "mxkit-same-body": sameBody,
    "mxkit-scalar-description": scalarDescription,
    "mxkit-scalar-example": scalarExample,
    "mxkit-secured-401": secured401,
    "mxkit-statuses": statuses,
    "mxkit-success": success,
    "mxkit-templated-404": templated404,
  },
};
