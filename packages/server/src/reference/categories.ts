/**
 * The default categories, in the order in which they are listed. A guid never changes: clients store them.
 */
const TREE: readonly {
  guid: string;
  name: string;
  children: readonly (readonly [name: string, guid: string])[];
}[] = [
  {
    guid: "CAT-7829f71c-2e8c-afa5-2f55-fa3634b89874",
    name: "Auto & Transport",
    children: [
      ["Auto Insurance", "CAT-de7c2dc7-90e6-85a2-6509-5ec10942e887"],
      ["Auto Payment", "CAT-cb93691a-684d-b326-4c32-f8abaecfde90"],
      ["Gas", "CAT-4fac3a2b-eadb-43cb-9a6a-cf5aa5414381"],
      ["Parking", "CAT-86178103-f090-4090-b8d7-49f9beaec183"],
      ["Public Transportation", "CAT-c0c115e5-4c01-4ce6-a9bd-67dccb825a7a"],
      ["Service & Parts", "CAT-f9dd4ba2-e5d7-4bf4-81b2-8886bed46c7b"],
    ],
  },
  {
    guid: "CAT-c85c0f55-9674-4eb7-a374-919f88085116",
    name: "Bills & Utilities",
    children: [
      ["Domain Names", "CAT-c856c788-06a2-46f1-a977-575d2e332065"],
      ["Fraud Protection", "CAT-03fbc78b-52f2-4c3d-ab62-79c2057c17a9"],
      ["Home Phone", "CAT-efa8dc25-c4e0-41b0-bdda-c3201a0bf63f"],
      ["Hosting", "CAT-ac2b3bc9-22a3-4052-b691-964644c21ee1"],
      ["Internet", "CAT-b20b3f4b-949a-4073-b2d0-cb636b5f2957"],
      ["Mobile Phone", "CAT-d5bc52a7-a259-48a3-8207-2d8d908f488c"],
      ["Television", "CAT-65c38eb3-fa20-41cd-b9a7-f6b2622d027a"],
      ["Utilities", "CAT-5fe84161-379f-4be7-9857-d9c6c9b6fd53"],
    ],
  },
  {
    guid: "CAT-75d071f2-6670-4d8b-9a2c-0e0e74b8a444",
    name: "Business Services",
    children: [
      ["Advertising", "CAT-977dd725-2e68-470c-974b-3a36f2c18394"],
      ["Legal", "CAT-c3267423-d0c3-4b14-a753-e269ce203320"],
      ["Office Supplies", "CAT-39083d2b-0ad6-4ce8-9168-5bf1ff22343c"],
      ["Printing", "CAT-f5de7ea2-252f-473b-bf28-e92cf1fd2c8d"],
      ["Shipping", "CAT-77e9e381-49c4-43b5-a9e8-72e9ccfd6070"],
    ],
  },
  {
    guid: "CAT-9e2cfbb6-b4c0-4323-a162-a40fd81e413f",
    name: "Education",
    children: [
      ["Books & Supplies", "CAT-78f78ffe-cf5b-4e67-bef7-b698679d1c70"],
      ["Student Loan", "CAT-0889a63a-0fe2-435e-a3d0-f30ebdac2c02"],
      ["Tuition", "CAT-e467979d-56c4-4dd7-b4ac-f250798af67f"],
    ],
  },
  {
    guid: "CAT-41efb352-2f47-4b88-be7e-e88a0cd7bc10",
    name: "Entertainment",
    children: [
      ["Amusement", "CAT-f210966f-5be7-4a63-9da8-68f20603b2f4"],
      ["Arts", "CAT-677c5822-9c54-44e7-8241-190e2ea22a02"],
      ["Movies & DVDs", "CAT-c1535d31-8855-4bdf-b4c1-528fbd63b1b7"],
      ["Music", "CAT-d0c13f61-6c9d-4e6e-8c67-0e55856b1e45"],
      ["Newspapers & Magazines", "CAT-4daaacac-70ee-42fc-812c-73862e7560bb"],
    ],
  },
  {
    guid: "CAT-8a7bd3f1-ef2b-45d9-8626-b46759d624dc",
    name: "Fees & Charges",
    children: [
      ["ATM Fee", "CAT-d3180630-a564-40f9-8389-94d37bba1a3f"],
      ["Banking Fee", "CAT-b4af50d4-66b4-49c8-b126-e10cf19b2a5e"],
      ["Finance Charge", "CAT-54902f43-8841-4ec5-a4c3-3a8db62f4bbe"],
      ["Late Fee", "CAT-ff39f1f1-8fe7-4457-b70a-dae32368cb20"],
      ["Service Fee", "CAT-6ccb1015-7786-48f7-b8b8-f2d4e45efd3e"],
      ["Trade Commissions", "CAT-5f0e7be4-5b0d-4636-b7f8-d17d00e585cb"],
    ],
  },
  {
    guid: "CAT-4a3c58a5-57a3-4e50-a3eb-6dad516f8778",
    name: "Financial",
    children: [
      ["Financial Advisor", "CAT-828410a7-39cc-4f14-ae06-1def7b191de1"],
      ["Life Insurance", "CAT-f6774697-d0d2-40ed-88ab-cb889cdcdd27"],
    ],
  },
  {
    guid: "CAT-8a3356cc-f797-4c5d-9faa-7ccf98735549",
    name: "Food & Dining",
    children: [
      ["Alcohol & Bars", "CAT-5a2adcdb-5cb8-409f-a889-b90be6211ca4"],
      ["Coffee Shops", "CAT-93ebd80b-4801-cf52-e844-91594ed4c217"],
      ["Fast Food", "CAT-10e98435-d7d5-4d6a-ab87-a454a127daab"],
      ["Groceries", "CAT-b1de2a04-db08-b6ed-f6fe-ca2f5b11c2d0"],
      ["Restaurants", "CAT-60893ca7-df1e-4506-9ff6-2c0004e26026"],
    ],
  },
  {
    guid: "CAT-265532a0-b45e-4d77-918e-6774ef24d343",
    name: "Gifts & Donations",
    children: [
      ["Charity", "CAT-be0d080b-1d4d-4460-91b7-fd011e076dc3"],
      ["Gift", "CAT-9b2029b8-3fed-4907-9903-464a5a6d416f"],
    ],
  },
  {
    guid: "CAT-d780d122-c009-4fe3-906d-4fc9f859e14c",
    name: "Health & Fitness",
    children: [
      ["Dentist", "CAT-842a28e7-5102-4895-8136-ad6a2f0b21f5"],
      ["Doctor", "CAT-33f1e3cd-8852-4a5e-8c0d-e8520dbbcd50"],
      ["Eyecare", "CAT-66ab075c-ac98-4b46-9d3b-787e9e470652"],
      ["Gym", "CAT-f50bd2a0-eaa0-4051-aeca-710e8b832d48"],
      ["Health Insurance", "CAT-81759d21-8b54-4854-9b5e-8dfa4ad0b5ef"],
      ["Pharmacy", "CAT-2e58f30e-fc62-4d8b-82e2-551006611f94"],
      ["Sports", "CAT-aab759c6-264a-4b2c-969f-b1c951c5bb4a"],
    ],
  },
  {
    guid: "CAT-a3a80c07-544a-4445-9e50-1b211eef1f30",
    name: "Home",
    children: [
      ["Furnishings", "CAT-f59a89e0-b8ae-485c-9adb-b7a485c3bd4d"],
      ["Home Improvement", "CAT-b78937f7-7699-4048-9683-919e8a431bcd"],
      ["Home Insurance", "CAT-8d1333cc-05c0-4221-86fd-5008c910a7f5"],
      ["Home Services", "CAT-1a14a3ed-08bf-4ff6-98c7-4df298a76120"],
      ["Home Supplies", "CAT-317ef913-3fc2-419a-81c3-39d454e7bc65"],
      ["Lawn & Garden", "CAT-2a86d13e-ea05-4b90-b63c-d21e40966542"],
      ["Mortgage & Rent", "CAT-8676cb3f-a1d8-4d62-a348-659d9616aab6"],
    ],
  },
  {
    guid: "CAT-7254b6a7-af47-442c-a49c-94bd73423aba",
    name: "Income",
    children: [
      ["Bonus", "CAT-96484169-41c3-47d5-a8d6-88beaad5ea46"],
      ["Interest Income", "CAT-b5ba8119-63c7-419f-b48e-a377292db552"],
      ["Paycheck", "CAT-a4cb0302-74ff-40d7-a56c-b6bfaef2de80"],
      ["Reimbursement", "CAT-42f1abb0-8af8-45bd-afe3-6ef18cc43b97"],
      ["Rental Income", "CAT-318b2702-5910-4ec7-bea7-792e504720ed"],
      ["Returned Purchase", "CAT-ca0afe13-8f38-4a54-8f2d-5a8e678e4dc1"],
    ],
  },
  {
    guid: "CAT-faaf9d6e-4075-4e22-ab12-fbad3aab3caf",
    name: "Investments",
    children: [
      ["Buy", "CAT-794c9755-1232-438e-bee6-1fa1730fb68c"],
      ["Deposit", "CAT-35694a5a-bef4-450d-8325-9f3c2ef6dbee"],
      ["Dividend & Cap Gains", "CAT-7b5db21c-1eeb-4973-92e3-7e2e338566f0"],
      ["Sell", "CAT-d2ff1791-4e3b-40bc-bf77-a24c7961cc7d"],
      ["Withdrawal", "CAT-84bec3b5-c6f4-4ca9-9a0f-c1d9856ddd29"],
    ],
  },
  {
    guid: "CAT-5dcd49d3-dacd-4005-854e-cfff4ccf78b1",
    name: "Kids",
    children: [
      ["Allowance", "CAT-b9833ae1-a487-44f3-a3a1-7cd0f388dcdf"],
      ["Baby Supplies", "CAT-d0e3f58c-08df-4232-b066-eb3d88d4e19d"],
      ["Babysitter & Daycare", "CAT-bf1f608b-5474-4e64-a358-66997cce1fe2"],
      ["Child Support", "CAT-6a23d060-4751-4f6c-9451-3c5fa14869a8"],
      ["Kids Activities", "CAT-2b9acdda-46e3-4166-a9c3-491abf22c449"],
      ["Toys", "CAT-e0fd1d7a-1954-4a81-a647-aad82a211225"],
    ],
  },
  {
    guid: "CAT-f8db2ad3-3fbd-4ea9-b567-60d2cfccd64e",
    name: "Personal Care",
    children: [
      ["Hair", "CAT-3d69af01-9eff-4ca9-9e8e-81fcf20f94d2"],
      ["Laundry", "CAT-c97d6cb4-d911-4348-941f-688b2c591c57"],
      ["Spa & Massage", "CAT-61fecb1e-2e87-4668-b018-c9ad56715a7c"],
    ],
  },
  {
    guid: "CAT-66f646a0-9acc-4893-9346-3cace5e56a87",
    name: "Pets",
    children: [
      ["Pet Food & Supplies", "CAT-e209651f-bcfd-4fe0-8a21-b127d0513d66"],
      ["Pet Grooming", "CAT-3a82cb32-6c34-42d7-9a17-6a868f98c5e6"],
      ["Veterinary", "CAT-3b4a36ee-a7ab-440b-8cbd-05736e9c7295"],
    ],
  },
  {
    guid: "CAT-aad51b46-d6f7-3da5-fd6e-492328b3023f",
    name: "Shopping",
    children: [
      ["Books", "CAT-588620df-c595-4b5d-89c3-38038685004b"],
      ["Clothing", "CAT-dc64f124-e958-48e8-ae52-3f6cd7e6b8d5"],
      ["Electronics & Software", "CAT-33590afc-0649-4b46-b2a0-30e9d2d6ce9d"],
      ["Hobbies", "CAT-19cc7d45-e052-4702-9a1c-be781335caca"],
      ["Sporting Goods", "CAT-f51f6efd-42a2-428b-8e48-39078f8c2b0e"],
    ],
  },
  {
    guid: "CAT-17c7e0d0-c7d0-48f7-983f-5e54529c8cd1",
    name: "Taxes",
    children: [
      ["Federal Tax", "CAT-1538566c-cd4f-4dec-aecc-556b46b3b480"],
      ["Local Tax", "CAT-bd1935c8-71fa-4346-87ec-9a90ef30973f"],
      ["Property Tax", "CAT-5561033a-6cea-46a4-9300-625f47704c76"],
      ["Sales Tax", "CAT-bb07e50c-755c-49c1-9258-feb92cf3516f"],
      ["State Tax", "CAT-50a0ebcb-7c08-419f-ac1d-1d7212229456"],
    ],
  },
  {
    guid: "CAT-82ca3c42-96b3-42dc-b241-51cf796846b6",
    name: "Transfer",
    children: [
      ["Credit Card Payment", "CAT-07edc8fa-7895-41c9-a2b0-53eaf85c1b6e"],
      ["Transfer for Cash Spending", "CAT-4b40f986-5759-4b48-a96d-e5baff0dceac"],
      ["Mortgage Payment", "CAT-b9372d25-b0c1-48a0-bbf4-0b159501f6ab"],
    ],
  },
  {
    guid: "CAT-2855f7f8-e947-4c80-a73b-3647d1842063",
    name: "Travel",
    children: [
      ["Air Travel", "CAT-a6796589-3f36-42eb-9fcd-d206330e95e6"],
      ["Hotel", "CAT-b2e19b5d-15aa-4d46-b268-461b2067bd0f"],
      ["Rental Car & Taxi", "CAT-45e644f5-b999-45cc-a8ea-0ebc9585e56d"],
      ["Vacation", "CAT-de2ea9db-7870-4de8-b0fa-5694d5e7ea02"],
    ],
  },
  {
    guid: "CAT-c009b482-6767-43d5-8d2d-0522e9f941bc",
    name: "Uncategorized",
    children: [
      ["Cash", "CAT-72fd0379-6cde-45e5-8e1a-142098c24b1c"],
      ["Check", "CAT-987bedfd-c0b3-4045-bf15-5cbdecacdc1f"],
    ],
  },
];

export interface DefaultCategory {
  guid: string;
  name: string;
  parent_guid: string | null;
  is_income: boolean;
}

export const UNCATEGORIZED = "Uncategorized";
const INCOME = "Income";

export const DEFAULT_CATEGORIES: readonly DefaultCategory[] = TREE.flatMap(({ guid, name, children }) => {
  const is_income = name === INCOME;
  return [
    { guid, name, parent_guid: null, is_income },
    ...children.map(([child, childGuid]) => ({ guid: childGuid, name: child, parent_guid: guid, is_income })),
  ];
});

const BY_NAME = new Map(DEFAULT_CATEGORIES.map((category) => [category.name, category]));
const BY_GUID = new Map(DEFAULT_CATEGORIES.map((category) => [category.guid, category]));

export function defaultCategoryNamed(name: string): DefaultCategory | undefined {
  return BY_NAME.get(name);
}

export function defaultCategoryWithGuid(guid: string): DefaultCategory | undefined {
  return BY_GUID.get(guid);
}

/** The name of the category at the top of a default category's branch; a top-level category is its own. */
export function topLevelOf(name: string): string {
  const category = BY_NAME.get(name);
  if (category === undefined) throw new RangeError(`Not a default category: ${name}`);
  return category.parent_guid === null ? name : (BY_GUID.get(category.parent_guid)?.name ?? name);
}
