/** A category by the words of a description. */
export interface Keyword {
  phrases: readonly string[];
  category: string;
  /** Shown instead of the cleansed description. */
  description?: string;
}

/** The first that matches wins: what says exactly what it is stands before what only hints at it. */
export const KEYWORDS: readonly Keyword[] = [
  {
    category: "Banking Fee",
    phrases: ["OVERDRAFT", "NSF FEE", "INSUFFICIENT FUNDS", "MAINTENANCE FEE", "MONTHLY FEE"],
  },
  { category: "ATM Fee", phrases: ["ATM FEE", "ATM SURCHARGE"] },
  { category: "Late Fee", phrases: ["LATE FEE", "LATE CHARGE"] },
  { category: "Finance Charge", phrases: ["FINANCE CHARGE", "INTEREST CHARGE", "INTEREST CHARGED"] },
  { category: "Trade Commissions", phrases: ["COMMISSION"] },
  { category: "Financial Advisor", phrases: ["ADVISORY FEE"] },
  { category: "Service Fee", phrases: ["SERVICE FEE", "SERVICE CHARGE", "TRANSACTION FEE"] },
  { category: "Deposit", phrases: ["CONTRIBUTION"] },
  { category: "Transfer", phrases: ["PAYROLL ADVANCE", "EARNIN"] },
  {
    category: "Paycheck",
    phrases: ["PAYROLL", "PAYCHECK", "SALARY", "DIR DEP", "DIRECT DEP", "DIRECT DEPOSIT"],
    description: "Paycheck",
  },
  { category: "Bonus", phrases: ["BONUS"] },
  {
    category: "Interest Income",
    phrases: ["INTEREST PAYMENT", "INTEREST PAID", "INTEREST EARNED", "INTEREST CREDIT"],
  },
  { category: "Dividend & Cap Gains", phrases: ["DIVIDEND", "CAPITAL GAIN"] },
  { category: "Reimbursement", phrases: ["REIMBURSEMENT", "REIMB"] },
  { category: "Federal Tax", phrases: ["TAX REF", "TAX REFUND", "IRS", "USATAXPYMT"] },
  { category: "State Tax", phrases: ["STATE TAX", "FRANCHISE TAX"] },
  { category: "Property Tax", phrases: ["PROPERTY TAX"] },
  {
    category: "Credit Card Payment",
    phrases: ["CREDIT CARD PAYMENT", "CARD PAYMENT", "PAYMENT RECEIVED THANK YOU", "CRCARDPMT"],
  },
  { category: "Mortgage Payment", phrases: ["MORTGAGE PAYMENT RECEIVED"] },
  { category: "Mortgage & Rent", phrases: ["MORTGAGE", "RENT", "APARTMENTS", "PROPERTY MANAGEMENT"] },
  { category: "Student Loan", phrases: ["STUDENT LOAN", "STUDENT LN"] },
  { category: "Auto Payment", phrases: ["AUTO LOAN", "CAR PAYMENT", "AUTO FINANCE"] },
  { category: "Financial", phrases: ["LOAN PAYMENT", "LINE OF CREDIT", "LOAN PMT"] },
  { category: "Auto Insurance", phrases: ["AUTO INSURANCE", "CAR INSURANCE"] },
  { category: "Life Insurance", phrases: ["LIFE INSURANCE", "PREMIUM RECEIVED"] },
  { category: "Health Insurance", phrases: ["HEALTH INSURANCE", "DENTAL INSURANCE"] },
  { category: "Home Insurance", phrases: ["HOME INSURANCE", "HOMEOWNERS INSURANCE", "RENTERS INSURANCE"] },
  { category: "Cash", phrases: ["ATM WITHDRAWAL", "CASH WITHDRAWAL", "ATM"] },
  { category: "Check", phrases: ["CHECK"] },
  {
    category: "Transfer",
    phrases: ["TRANSFER", "ZELLE", "VENMO", "WIRE", "ADVANCE TO CHECKING", "CARD LOAD", "CARD CLOSED"],
  },
  { category: "Mobile Phone", phrases: ["MOBILE", "WIRELESS", "CELLULAR"] },
  { category: "Internet", phrases: ["INTERNET", "BROADBAND", "FIBER"] },
  { category: "Television", phrases: ["CABLE", "SATELLITE TV"] },
  {
    category: "Utilities",
    phrases: ["UTILITY", "UTILITIES", "ELECTRIC", "POWER", "WATER", "SEWER", "GAS BILL"],
  },
  { category: "Veterinary", phrases: ["VETERINARY", "ANIMAL HOSPITAL", "VET CLINIC"] },
  { category: "Dentist", phrases: ["DENTAL", "DENTIST", "ORTHODONTICS"] },
  { category: "Eyecare", phrases: ["OPTICAL", "EYECARE", "VISION CENTER"] },
  { category: "Doctor", phrases: ["CLINIC", "HOSPITAL", "MEDICAL", "PEDIATRICS"] },
  { category: "Pharmacy", phrases: ["PHARMACY", "DRUGSTORE"] },
  {
    category: "Alcohol & Bars",
    phrases: ["BEER", "BAR", "BREWERY", "BREWING", "PUB", "TAVERN", "LIQUOR", "WINE"],
  },
  { category: "Coffee Shops", phrases: ["COFFEE", "CAFE", "ESPRESSO", "ROASTERS"] },
  { category: "Fast Food", phrases: ["PIZZA", "BURGER", "BURGERS", "FRIED CHICKEN"] },
  {
    category: "Restaurants",
    phrases: ["RESTAURANT", "DINER", "GRILL", "KITCHEN", "BISTRO", "SUSHI", "THAI", "TAQUERIA", "STEAKHOUSE"],
  },
  { category: "Groceries", phrases: ["GROCERY", "SUPERMARKET", "MARKET", "BAKERY", "BOULANGERIE"] },
  { category: "Gas", phrases: ["FUEL", "GAS STATION", "PETROLEUM", "GASOLINE"] },
  { category: "Parking", phrases: ["PARKING", "GARAGE", "PARKMOBILE"] },
  { category: "Public Transportation", phrases: ["TRANSIT", "METRO", "SUBWAY FARE"] },
  { category: "Rental Car & Taxi", phrases: ["TAXI", "CAB", "RENT A CAR", "CAR RENTAL"] },
  { category: "Service & Parts", phrases: ["AUTO REPAIR", "CAR WASH", "AUTO PARTS", "TIRE", "TIRES"] },
  { category: "Air Travel", phrases: ["AIRLINES", "AIRWAYS", "AIR LINES"] },
  { category: "Hotel", phrases: ["HOTEL", "MOTEL", "INN", "RESORT"] },
  { category: "Babysitter & Daycare", phrases: ["DAYCARE", "PRESCHOOL", "CHILD CARE", "BABYSITTER"] },
  { category: "Tuition", phrases: ["TUITION", "UNIVERSITY", "COLLEGE"] },
  { category: "Gym", phrases: ["GYM", "FITNESS", "YOGA"] },
  { category: "Hair", phrases: ["SALON", "BARBER", "BARBERSHOP"] },
  { category: "Spa & Massage", phrases: ["SPA", "MASSAGE"] },
  { category: "Laundry", phrases: ["LAUNDRY", "DRY CLEANING", "CLEANERS"] },
  { category: "Movies & DVDs", phrases: ["CINEMA", "CINEMARK", "THEATRES", "MOVIES"] },
  { category: "Books", phrases: ["BOOKS", "BOOKSTORE", "LIBRAIRIE"] },
  { category: "Charity", phrases: ["DONATION", "CHURCH", "CHARITY"] },
  { category: "Home Improvement", phrases: ["HARDWARE", "LUMBER"] },
  { category: "Lawn & Garden", phrases: ["NURSERY", "LANDSCAPING", "GARDEN CENTER"] },
  { category: "Shipping", phrases: ["POSTAGE", "SHIPPING"] },
];
