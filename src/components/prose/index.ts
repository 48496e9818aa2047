/** The components MDX may use, and the properties each takes; content files import nothing. */
import { z } from 'zod';
import { localGroup } from '#law/schema';
import { assumptions } from '#site/assumptions';
import { procedures } from '#law/procedures';
import { glossary } from '#site/glossary';
import { FORMATS } from '#site/leaflets';
import { amounts } from '#components/amounts/index';
import { checked, named, type Props, type Shape } from '#components/props/check';
import * as is from '#components/props/vocabulary';
import { examples } from '#components/worked/index';
import A from './A.astro';
import AccidentPrice from './AccidentPrice.astro';
import Amount from './Amount.astro';
import Assumption from './Assumption.astro';
import BackPaymentTable from '#components/tables/BackPaymentTable.astro';
import BuyingCard from './BuyingCard.astro';
import Contribution from './Contribution.astro';
import ContributionExample from './ContributionExample.astro';
import DepositTable from '#components/tables/DepositTable.astro';
import FarmChoiceTable from '#components/tables/FarmChoiceTable.astro';
import Figure from './Figure.astro';
import FigureTable from './FigureTable.astro';
import FloorChange from './FloorChange.astro';
import FloorChangeTable from '#components/tables/FloorChangeTable.astro';
import Glossary from './Glossary.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import HealthPeriodTable from '#components/tables/HealthPeriodTable.astro';
import HealthSupportTable from '#components/tables/HealthSupportTable.astro';
import HouseholdLadder from '#components/tables/HouseholdLadder.astro';
import Mark from '#components/leaflet/Mark.astro';
import OnPage from '#components/leaflet/OnPage.astro';
import LeafletExample from '#components/leaflet/LeafletExample.astro';
import LeafletGain from '#components/leaflet/LeafletGain.astro';
import LeafletProcedure from '#components/leaflet/LeafletProcedure.astro';
import LeafletWorked from '#components/leaflet/LeafletWorked.astro';
import LocalHealth from './LocalHealth.astro';
import LocalNames from './LocalNames.astro';
import LocalSocialPension from './LocalSocialPension.astro';
import LocalSupportTable from '#components/tables/LocalSupportTable.astro';
import NoEarlyWithdrawal from './NoEarlyWithdrawal.astro';
import PaymentMethods from './PaymentMethods.astro';
import PensionByIncomeTable from '#components/tables/PensionByIncomeTable.astro';
import PensionOrSocialPensionTable from '#components/tables/PensionOrSocialPensionTable.astro';
import PensionRateTable from '#components/tables/PensionRateTable.astro';
import Procedure from '#components/procedure/Procedure.astro';
import PrepaymentTable from '#components/tables/PrepaymentTable.astro';
import RetirementAgeTable from '#components/tables/RetirementAgeTable.astro';
import BlankRows from '#components/kit/BlankRows.astro';
import Edition from '#components/kit/Edition.astro';
import QuizTable from '#components/quiz/QuizTable.astro';
import RumourTable from '#components/kit/RumourTable.astro';
import Say from '#components/kit/Say.astro';
import Signatures from '#components/kit/Signatures.astro';
import SquarePicture from '#components/kit/SquarePicture.astro';
import Big from '#components/slides/Big.astro';
import Code from '#components/slides/Code.astro';
import Notes from '#components/slides/Notes.astro';
import Slide from '#components/slides/Slide.astro';
import Statistics from './Statistics.astro';
import SupportHistory from '#components/tables/SupportHistory.astro';
import SupportTable from '#components/tables/SupportTable.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import UnemploymentTable from '#components/tables/UnemploymentTable.astro';
import WaysOut from './WaysOut.astro';
import Worked from './Worked.astro';

/** One payer: contribution-case.ts. */
const payer = {
  income: is.income.optional(),
  group: is.group.optional(),
  province: is.province.optional(),
  method: is.method.optional(),
  monthsSupported: is.numberOfMonths.optional(),
};
const none: Shape = {};
const EDITION_PARTS = ['name', 'publisher', 'hotline', 'hotlineName', 'address'] as const;

/** What each component takes; also for the components that stand in for them on a leaflet. */
export const shapes = {
  Amount: named(amounts, { on: is.month.optional() }),
  Assumption: { of: z.enum(Object.keys(assumptions)), plain: z.boolean().optional() },
  Contribution: {
    ...payer,
    part: z.enum(['gross', 'support', 'localSupport', 'payable', 'saving', 'income']),
    on: is.month.optional(),
    perDay: z.boolean().optional(),
    coming: z.boolean().optional(),
  },
  ContributionExample: { ...payer, who: is.words },
  DepositTable: { sex: is.sex, birth: is.month, from: is.month, years: is.numberOfYears, income: is.dong, group: is.group.optional() },
  Figure: (props: Props): Shape => ({
    p: is.parameterId,
    of: is.entryOf(props['p']),
    on: is.day.optional(),
    bare: z.boolean().optional(),
  }),
  FigureTable: (props: Props): Shape => ({
    p: is.parameterId,
    only: z.array(is.keyOf(props['p'])).optional(),
    history: z.boolean().optional(),
    caption: is.words.optional(),
  }),
  HealthPeriodTable: { group: is.healthGroup },
  /** Without `from` no leaflet carries what follows. */
  Leaflet: { from: z.enum(FORMATS).optional(), next: z.boolean().optional(), flap: z.boolean().optional() },
  /** Years paid before go with their average. */
  PensionOrSocialPensionTable: (props: Props): Shape => ({
    group: is.group.optional(),
    incomes: z.array(is.dong).min(1).optional(),
    ...(['hadYears', 'hadAverage'].some((name) => props[name] !== undefined) ? { hadYears: is.numberOfYears, hadAverage: is.dong } : {}),
  }),
  Procedure: { of: z.enum(procedures.map(({ id }) => id)) },
  /** One of the three. */
  LocalHealth: (props: Props): Shape =>
    props['member'] !== undefined
      ? { member: z.number().int().positive() }
      : props['group'] === undefined
        ? { localGroup, followed: z.boolean().optional() }
        : { group: is.healthGroup },
  LocalNames: { group: is.group },
  RetirementAgeTable: { sex: is.sex },
  Statistics: { of: z.array(is.parameterId).min(1), caption: is.words },
  SupportHistory: { months: z.array(is.month).min(1) },
  SupportTable: { income: is.income.optional(), payer: is.words.optional() },
  Term: { of: z.enum(Object.keys(glossary)) },
  WaysOut: {
    of: z.enum(['pension', 'keep']),
    who: is.words,
    credited: is.numberOfMonths,
    sex: is.sex.optional(),
    birth: is.month.optional(),
    group: is.group.optional(),
  },
  Worked: named(examples, { who: is.words, calculator: is.address.optional() }),
};

export const prose = {
  a: A,
  h2: H2,
  h3: H3,
  table: Table,
  ...checked({
    AccidentPrice: [AccidentPrice, none],
    Amount: [Amount, shapes.Amount],
    Assumption: [Assumption, shapes.Assumption],
    BackPaymentTable: [BackPaymentTable, none],
    BuyingCard: [BuyingCard, none],
    Contribution: [Contribution, shapes.Contribution],
    ContributionExample: [ContributionExample, shapes.ContributionExample],
    DepositTable: [DepositTable, shapes.DepositTable],
    FarmChoiceTable: [FarmChoiceTable, none],
    Figure: [Figure, shapes.Figure],
    FigureTable: [FigureTable, shapes.FigureTable],
    FloorChange: [FloorChange, { groups: z.array(is.group).min(1).optional() }],
    FloorChangeTable: [FloorChangeTable, none],
    Glossary: [Glossary, none],
    HealthPeriodTable: [HealthPeriodTable, shapes.HealthPeriodTable],
    HealthSupportTable: [HealthSupportTable, none],
    HouseholdLadder: [HouseholdLadder, none],
    Leaflet: [OnPage, shapes.Leaflet],
    LocalHealth: [LocalHealth, shapes.LocalHealth],
    LocalNames: [LocalNames, shapes.LocalNames],
    LocalSocialPension: [LocalSocialPension, none],
    LocalSupportTable: [LocalSupportTable, none],
    NoEarlyWithdrawal: [NoEarlyWithdrawal, none],
    PaymentMethods: [PaymentMethods, none],
    PensionByIncomeTable: [PensionByIncomeTable, none],
    PensionOrSocialPensionTable: [PensionOrSocialPensionTable, shapes.PensionOrSocialPensionTable],
    PensionRateTable: [PensionRateTable, none],
    Procedure: [Procedure, shapes.Procedure],
    PrepaymentTable: [PrepaymentTable, none],
    RetirementAgeTable: [RetirementAgeTable, shapes.RetirementAgeTable],
    Statistics: [Statistics, shapes.Statistics],
    SupportHistory: [SupportHistory, shapes.SupportHistory],
    SupportTable: [SupportTable, shapes.SupportTable],
    Term: [Term, shapes.Term],
    UnemploymentTable: [UnemploymentTable, none],
    WaysOut: [WaysOut, shapes.WaysOut],
    Worked: [Worked, shapes.Worked],
  }),
};

/** On a leaflet marks are kept for choosing, examples and procedures stand in their printed form. */
export const leafletProse = {
  ...prose,
  ...checked({
    ContributionExample: [LeafletExample, shapes.ContributionExample],
    Leaflet: [Mark, shapes.Leaflet],
    Worked: [LeafletWorked, shapes.Worked],
    Procedure: [LeafletProcedure, shapes.Procedure],
    PensionOrSocialPensionTable: [LeafletGain, shapes.PensionOrSocialPensionTable],
  }),
};

/** A script to speak has its own parts. */
export const scriptProse = {
  ...prose,
  ...checked({
    Say: [Say, { as: z.enum(['face', 'group', 'loudspeaker', 'announcement', 'message']) }],
    SquarePicture: [SquarePicture, { id: z.string().regex(/^[a-z0-9-]+$/) }],
  }),
};

/** A paper to fill in and print has lists and places to sign. */
export const templateProse = {
  ...prose,
  ...checked({
    BlankRows: [BlankRows, { columns: z.array(is.words).min(2), count: z.number().int().positive() }],
    Edition: [Edition, { of: z.enum(EDITION_PARTS) }],
    QuizTable: [QuizTable, { level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }],
    RumourTable: [RumourTable, none],
    Signatures: [Signatures, { of: z.array(is.words).min(1) }],
  }),
};

/** A deck is made of slides, each with its notes. */
export const slideProse = {
  ...prose,
  ...checked({
    Big: [Big, { of: is.words }],
    Code: [Code, { to: is.address }],
    Edition: [Edition, { of: z.enum(EDITION_PARTS) }],
    Notes: [Notes, none],
    Slide: [Slide, { title: is.words }],
  }),
};
