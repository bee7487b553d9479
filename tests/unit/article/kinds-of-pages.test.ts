import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/read-input.ts';
import { detect } from '../../../src/domain/article/detect.ts';

/** Handed over without a page, where a report is expected most readily. */
const isCalledReport = (text: string): boolean =>
  ['interview', 'statement'].includes(detect(articleFromText(text, null, null)).kind);

describe('no report of statements is', () => {
  it.each([
    [
      'an announcement in English',
      'The Harbour Museum will be closed from Monday to Friday while the lifts are renewed. Tickets that were bought for these days stay valid until the end of May.\n\nThe library on the second floor remains open and can be reached from Quay Street. Groups are asked to come to the side door.\n\nOn Saturday the museum opens at ten with a tour of the new halls. The tour is free and takes an hour.',
    ],
    [
      'a table of rates in Russian',
      'Курсы валют на 12 мая\n\nКрона — 14,20, накануне было 14,35.\n\nТалер — 8,02, без изменений.\n\nГульден — 31,90, на сорок сотых выше.\n\nТоргового дня впереди ещё четыре часа, объём сделок к полудню составил восемь миллионов крон.',
    ],
    [
      'the weather in Armenian',
      'Երեքշաբթի օրը հովտում սպասվում է անձրև, լեռներում՝ ձյուն։ Գիշերը ջերմաստիճանը կնվազի մինչև երկու աստիճան։\n\nՉորեքշաբթի երկինքը կպարզվի, քամին կթուլանա։ Ճանապարհները բաց են, բացի լեռնանցքից, որտեղ թույլատրվում են միայն շղթաներով մեքենաներ։\n\nՀինգշաբթի կրկին կտաքանա։',
    ],
    [
      'an appointment in Russian',
      'Указом главы республики Анна Велигорова назначена министром водного хозяйства. Она сменила на этом посту Петра Озёрного, который ушёл на пенсию.\n\nВелигорова родилась в Каменце, окончила там институт и двенадцать лет работала на плотине. С прошлого года она возглавляла речную инспекцию.\n\nМинистерство создано восемь лет назад, в нём сто сорок сотрудников.',
    ],
    [
      'an obituary in English',
      'The painter Orla Denning has died in Saltwick at the age of ninety-one. She was born in a mill by the river and drew boats before she could read.\n\nHer first exhibition was held in a shed in 1958. Later her large seascapes hung in the town hall, the bank and the school.\n\nShe leaves a son and a garden that is open to everybody. The funeral will be held on Friday.',
    ],
    [
      'a chronicle of a day in Armenian',
      'Ժամը ութին բացվել է նոր կամուրջը։ Առաջինն անցել են երկու բեռնատար և մի դպրոցական ավտոբուս։\n\nԿեսօրին քաղաքապետարանի դիմաց նվագել է փողային նվագախումբը։ Երեկոյան հրապարակում եղել է տոնավաճառ, որին մասնակցել է քառասուն արհեստավոր։\n\nԺամը տասնմեկին տոնն ավարտվել է հրավառությամբ։',
    ],
    [
      'a column in English',
      'I have walked to the harbour every morning for thirty years, and I think I know what is wrong with it. We built a quay for ships that we do not have, and you can see it from my window.\n\nMy neighbour says that I exaggerate. I do not. I counted the cranes for a week, and you may count them with me.\n\nIf you ask me, we should plant trees there. My children would like it, and yours would, too.',
    ],
    [
      'a recipe in Russian',
      'Возьмите килограмм тыквы, очистите и нарежьте кубиками. Растопите масло, положите лук и держите на слабом огне десять минут.\n\nДобавьте тыкву, залейте водой и варите до мягкости. Посолите, протрите через сито и подавайте с семечками.\n\nИз этого количества выходит шесть порций.',
    ],
    [
      'a story in Russian',
      '— Куда ты собрался? — спросил Тимофей и поставил ведро.\n\n— На мельницу, — ответил Кузьма. — Там теперь никого.\n\nОни пошли через луг. Трава была мокрая, и сапоги скоро отяжелели. За рекой лаяла собака, потом замолчала.\n\n— Слышал? — прошептал Тимофей.\n\n— Слышал. Не останавливайся, — сказал Кузьма и прибавил шагу.\n\nМельница стояла тёмная. На крыше сидела ворона и смотрела на них одним глазом.',
    ],
    [
      'an advertisement in English',
      'Your kitchen deserves better. The new Weldon oven bakes twice as fast and cleans itself while you sleep.\n\nOrder now and you get a year of free delivery. We ship to every address in the country, and our experts will call you before they come.\n\nOnly until Sunday: two trays for the price of one. Our shop is open day and night.',
    ],
    [
      'a manual in English',
      'Before you start, unplug the pump and close both valves. Press the red button until the light goes out.\n\nTurn the handle to the left and remove the filter. Rinse it under running water and let it dry for an hour.\n\nIf the pump makes a noise after that, check the lower seal and order a new one.',
    ],
    [
      'a list of questions to a bank',
      'How do I open an account?\n\nYou can open an account at any branch. Bring your passport, and your card will be sent to your address within a week.\n\nWhat does it cost?\n\nYour first year is free. After that you pay two crowns a month, unless you keep a thousand crowns on your account.\n\nCan I close it again?\n\nYou can close your account whenever you like. Call your branch and have your card at hand.\n\nWhat if I lose my card?\n\nCall us at once, and your card will be blocked.',
    ],
  ])('%s', (_what, text) => {
    expect(isCalledReport(text)).toBe(false);
  });
});

describe('a report of statements is', () => {
  it.each([
    [
      'one that retells without a quotation mark, in English',
      'The second basin of the harbour will be dug next spring, Transport Minister Aram Weldon said on Thursday.\n\nHe noted that the work would take eight months and that ships would not be turned away. The minister added that the fees would stay as they are until the end of the year.\n\nAccording to Weldon, eleven companies have asked for berths. He stressed that none of them would be served before the fishermen.',
    ],
    [
      'one that retells without a quotation mark, in Russian',
      'Второй бассейн порта начнут рыть будущей весной, сообщил министр транспорта Арам Велигоров.\n\nОн отметил, что работы займут восемь месяцев и суда за это время не придётся отправлять обратно. Министр добавил, что сборы до конца года не изменятся.\n\nПо словам Велигорова, места у причалов просят одиннадцать компаний. Он подчеркнул, что раньше рыбаков не обслужат ни одну из них.',
    ],
    [
      'one that retells without a quotation mark, in Armenian',
      'Նավահանգստի երկրորդ ավազանը կփորեն գարնանը, հայտնել է տրանսպորտի նախարար Արամ Վելիգորյանը։\n\nՆա նշել է, որ աշխատանքները կտևեն ութ ամիս, և նավերը չեն մերժվի։ Նախարարն ավելացրել է, որ վճարները մինչև տարեվերջ չեն փոխվի։\n\nՎելիգորյանի խոսքով՝ տասնմեկ ընկերություն տեղ է խնդրել։ Նա ընդգծել է, որ ոչ մեկին ձկնորսներից առաջ չեն սպասարկի։',
    ],
    [
      'what one person said, quoted once',
      'Fees in the harbour stay as they are, port director Ida Quill told reporters.\n\n“We have kept to the plan, and we have kept to the price,” Quill said. She added that the second basin would be dug in spring.\n\nShe stated that eleven ships had asked for a berth and that each of them would get one.',
    ],
    [
      'an interview whose bold questions are lines of their own',
      'Ida Quill has kept the lighthouse for twenty years. She answered our questions in the lamp room.\n\nTell us about your first winter.\n\nI was alone with the stove and the radio. I painted the kitchen three times, and then I painted the boat.\n\nAbout the ships.\n\nThey pass and never stop. I know them by their lamps, and my son knew them by their horns.\n\nYour plans.\n\nI will stay as long as they let me. We have a garden now, and somebody must water it.\n\nThe hardest day.\n\nWhen the boat did not come back. I kept the lamp on for a week, although it was June.',
    ],
    [
      'an interview with dashes in Russian',
      'Смотрительница маяка Ида Велигорова рассказала о двадцати зимах на острове.\n\n— Как вы сюда попали?\n\n— Приехала на лето. Лодка, которая должна была меня забрать, сломалась, а к её починке я уже покрасила кухню.\n\n— Не скучно?\n\n— Мне? Нет. Зимой приходят письма, летом люди, и все они забывают, когда прилив.\n\n— Что возьмёте с собой?\n\n— Чайник. Журналы у меня забирают в архив.',
    ],
    [
      'an interview with names before the turns in Armenian',
      'Փարոսի պահապան Իդա Վելիգորյանի հետ զրուցել ենք կղզում անցկացրած քսան ձմռան մասին։\n\nԹղթակից. Ինչպե՞ս եք հայտնվել այստեղ։\n\nԻ. Վելիգորյան. Եկա մեկ ամառով։ Նավակը կոտրվեց, իսկ մինչև նորոգեցին, ես արդեն ներկել էի խոհանոցը։\n\nԹղթակից. Չե՞ք ձանձրանում։\n\nԻ. Վելիգորյան. Ոչ, ձմռանը նամակներ եմ ստանում, ամռանը՝ հյուրեր։\n\nԹղթակից. Ի՞նչ կտանեք ձեզ հետ։\n\nԻ. Վելիգորյան. Թեյնիկը։ Մատյաններս արդեն խնդրել են արխիվի համար, ես համաձայնել եմ։',
    ],
  ])('%s', (_what, text) => {
    expect(isCalledReport(text)).toBe(true);
  });
});

it('a text that is no report says how little of it anybody said, and nothing that speaks for a report', () => {
  const text = `${'The new quay is four hundred metres long and has eleven cranes. '.repeat(12)}\n\n“It will open in May,” Minister Aram Weldon said.`;
  const names = detect({ ...articleFromText(text, null, null), url: 'https://courier.example/quay' }).signals.map(
    ({ name }) => name,
  );
  expect(names).toContain('own-words');
  expect(names).not.toContain('one-speaker');
});
