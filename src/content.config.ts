/** What the front matter of each kind of page must hold; a wrong or missing key stops the build. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { meant } from './components/props/meant';
import { PEOPLE, type Person } from './drawings/people';
import { fullParameters, register } from './law/all';
import { topicIds } from './law/topics';
import { PICTOGRAMS, type Pictogram } from './drawings/pictograms';
import { GROUPS } from './rules/voluntary/support';
import { OCCASIONS, type Occasion } from './site/templates';

// Front matter turns 2026-11-22 into a Date; pages want the text.
const day = z.date().transform((date) => date.toISOString().slice(0, 10));

/** One of these words; any other stops the build with the one that was probably meant. */
const known = <W extends string>(words: readonly W[]) =>
  z.enum(words as [W, ...W[]], { error: ({ input }) => `“${String(input)}” không có${meant(String(input), words)}` });

const documents = z.array(known(Object.keys(register))).min(1);
const topics = z.array(known(topicIds)).min(1);

/** The pages of the sections that have one file per page. */
const FILES = {
  'chinh-sach': 'content/explainers/*.mdx',
  'ban-la': 'content/personas/*.mdx',
  'thu-tuc': 'content/procedures/*.yaml',
  tinh: 'src/pages/tinh/*.astro',
};
const addresses = Object.entries(FILES).flatMap(([section, files]) =>
  globSync(files).map((file) => `/${section}/${basename(file).replace(/\.\w+$/, '')}/`),
);
const isPlaced = (path: string) =>
  addresses.includes(path) || !Object.keys(FILES).some((section) => path.startsWith(`/${section}/`) && path !== `/${section}/`);
const address = z.string().refine(isPlaced, { error: ({ input }) => `“${String(input)}” không có${meant(String(input), addresses)}` });

/** Shared by every written page. */
const page = {
  title: z.string(),
  /** The reader's own question, as they would ask it. */
  question: z.string(),
  /** One sentence for search results and link previews; carries no amount that will change. */
  summary: z.string().max(200),
  /** Documents the page rests on: keys of content/law/documents.yaml. */
  documents,
  /** Parameters whose coming changes the page announces: file names in content/law/parameters. */
  figures: z.array(known(fullParameters.map(({ id }) => id))).default([]),
  /** Groups of State support the page is about; everybody else unless given. */
  supportGroups: z.array(z.enum(GROUPS)).min(1).default(['other']),
  /** Day from which what the page says applies. */
  appliesFrom: day,
  /** Day the text was last compared with the sources. */
  lastChecked: day,
};

const explainers = defineCollection({
  loader: glob({ base: './content/explainers', pattern: '**/*.mdx' }),
  schema: z.strictObject({
    ...page,
    /** Place in the list of explainers. */
    order: z.number(),
    /** What stands for it in lists, on leaflets and in link previews. */
    picture: known(Object.keys(PICTOGRAMS) as Pictogram[]),
    audience: z.string(),
    topics,
    /** Slugs of related explainers, personas and calculators. */
    related: z.array(address).default([]),
  }),
});

/** Group of the agency's guidance, or a turning point in life. */
const personaGroup = z.enum(['stable', 'average', 'hardship', 'turning-point']);

const personas = defineCollection({
  loader: glob({ base: './content/personas', pattern: '**/*.mdx' }),
  schema: z.strictObject({
    ...page,
    /** payer: pays voluntary BHXH; insured: about the BHYT card; helper: acts for others. */
    kind: z.enum(['payer', 'insured', 'helper']),
    group: personaGroup,
    order: z.number(),
    /** Who stands beside the title. */
    picture: known(Object.keys(PEOPLE) as Person[]),
    topics,
    related: z.array(address).default([]),
  }),
});

/** One fact under each message of the agency; the file has the message's id. */
const facts = defineCollection({
  loader: glob({ base: './content/outreach/facts', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** The page that explains the fact and names its sources. */
    more: z.string().startsWith('/'),
  }),
});

/** What to say to one group: face to face, in a small group, over the loudspeaker, in a chat. */
const scripts = defineCollection({
  loader: glob({ base: './content/outreach/scripts', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    summary: z.string().max(200),
    /** Whom it speaks to; left out where an occasion calls for it. */
    group: personaGroup.optional(),
    order: z.number(),
    /** The pages to send afterwards. */
    related: z.array(address).min(1),
    documents,
    appliesFrom: day,
    lastChecked: day,
  }),
});

/** What an officer looks up before speaking: figures of the agency, what the law was before. */
const background = defineCollection({
  loader: glob({ base: './content/outreach/background', pattern: '*.mdx' }),
  schema: z.strictObject({ ...page, order: z.number(), related: z.array(address).default([]) }),
});

/** How an officer comes to the people of a persona page, and what to say; the file has the page's id. */
const visits = defineCollection({
  loader: glob({ base: './content/outreach/visits', pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string() }),
});

/** A paper of the kit, shown as a page and written as a file for Word; see site/templates.ts. */
const templates = defineCollection({
  loader: glob({ base: './content/outreach/templates', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    use: z.string().max(200),
    occasion: z.enum(Object.keys(OCCASIONS) as [Occasion, ...Occasion[]]),
    order: z.number(),
    office: z
      .strictObject({
        above: z.string().optional(),
        agency: z.string(),
        code: z.string(),
        kind: z.string().optional(),
        about: z.string(),
        dear: z.array(z.string()).min(1).optional(),
        to: z.array(z.string()).min(1),
        signer: z.array(z.string()).min(1),
      })
      .optional(),
    heading: z.string().optional(),
    landscape: z.boolean().optional(),
    documents,
    appliesFrom: day,
    lastChecked: day,
  }),
});

/** A deck of twelve slides for one audience: <Slide> after <Slide>, see components/slides. */
const slides = defineCollection({
  loader: glob({ base: './content/outreach/slides', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    /** Who sits in the hall, and what the deck is for, in a sentence. */
    audience: z.string().max(160),
    order: z.number(),
    documents,
    appliesFrom: day,
    lastChecked: day,
  }),
});

export const collections = { explainers, personas, facts, scripts, background, visits, templates, slides };
