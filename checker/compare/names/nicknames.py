"""
Which first names are short or pet forms of one another.

Each line: the full name, then its short forms. Drawn up from general knowledge; English, Russian, Ukrainian,
Polish, German, Italian, Spanish, Portuguese, French, Hebrew and Hungarian usage. "Erik" and "Enrico" are not
here on purpose: cognates of two languages are two names, and an editor must see the difference.
"""

from __future__ import annotations

_FORMS = """
aaron ron ronnie | abigail abby abbie gail | abraham abe bram | adam ad | adelaide addie | adolf dolf
adriana adri | agata aga | agnieszka aga | albert al bert bertie | alberto beto | alejandra ale | alejandro ale jandro
aleksander olek | aleksandra ola sasha | aleksandr sasha sanya shura alex | alessandro sandro ale | alessandra sandra
alexander alex alec alick sandy lex xander zander sasha al | alexandra alex sandra sandy sasha lexi alexa
alexandre alex xande | alexei alyosha lyosha | alexis alex lex | alfonso poncho fonsi | alfred alf alfie fred freddie
alfredo fredo | algernon algie | alice ali | alison ali allie | allan al | alvin al | amanda mandy | amelia millie amy
anastasia nastya stacy stasia asya | anatoly tolya | andreas andi | andrei andriusha | andrew andy drew dru
angela angie ange | angelina angie lina | anita nita | anna annie nan nancy anya ania nina | anne annie nan
annabel bella | anthony tony ant | antoine toine | anton tosha toni | antonia toni tonia | antonio tonio tono toni
antonina tonya | arkady arkasha | arnold arnie | arthur art artie | artyom tyoma | ashley ash | augustus gus august
augustine gus austin | barbara barb barbie babs | bartholomew bart | bartosz bartek | basil baz | beatrice bea trixie bee
beatriz bea | benedict ben | benedetto benny | benjamin ben benny benji bibi | bernadette bernie detta
bernard bernie bern | bernardo nardo | bertram bert | bethany beth | beverly bev | boris borya | bradford brad
bradley brad | brandon bran | brenda bren | brendan bren | brian bri | bridget biddy bridie | bronislaw bronek
calvin cal | camille cami | cameron cam | candace candy | carl carlo | carla carly | carlos carlitos | caroline carrie caro lina
carolyn carrie lyn | carol carrie | cassandra cass cassie | catherine cathy cat kate katie kit kitty | cecilia cece celia
cecile cecily | celestine celeste | charlene charlie | charles charlie chuck chas chaz chip charley | charlotte charlie lottie lotte char
chelsea chels | chester chet | christian chris | christina chris chrissy tina christa | christine chris chrissy tina
christoph chris | christopher chris kit topher kester | cynthia cindy | clarence clancy | claudia claudi | claudio clau
clayton clay | clement clem | clementine clem | clifford cliff | clifton cliff | clinton clint | constance connie
cornelius neil corny cor | cristina cris tina | curtis curt | cyril cy | dagmar dasa | daniel dan danny dani
daniela dani | danielle dani elle | danuta danka | daria dasha | david dave davey davy | deborah deb debbie debs debra
delilah lila | dennis den denny | derek del rick | desmond des | dexter dex | diana di | diane di | diego dieguito
dietrich dieter | dmitri dima mitya dimitri | dmitry dima mitya | dominic dom nick | dominik dom | dolores lola lolita
donald don donny donnie | dorothy dot dottie dolly dora | douglas doug dougie | dwight ike | edith edie | edmund ed eddie ned ted
eduard edi edik | eduardo edu lalo | edward ed eddie ted teddy ned eddy | edwin ed eddie | efraim effi | egidio gidio
ekaterina katya katia kate | elaine lainey | eleanor ellie nell nora nellie lenore | elena lena alyona | eli elie
elijah eli | elisabeth lisa liz betty elsbeth sissi | elizabeth liz lizzie beth betsy betty eliza lisa libby bess elsie ellie
ella ellie | elliot eli | ellen nell ellie | elvira elvi | emanuel manny mani | emerson em | emilia emi mila millie
emily em emmy millie | emma em emmie | emmanuel manny manu | enrico rico | enrique quique kike rique | erasmus ras
eric rick | erica ricky | ernest ernie | ernesto neto | ernst ernie | erwin erv | esther essie hester | ethan eth
eugene gene | eugenia genie zhenya | eustace stacey | eva evie evita | evangeline eva evie | evelyn eve evie
faith fay | federico fede rico | felicity fliss flick | felipe pipe | ferdinand ferdi fred | fernando nando fer
filippo pippo | florence flo flossie florrie | floyd lloyd | frances fran fannie frankie francie | francesca fran cesca
francesco franco cecco ciccio | francis frank fran frankie | francisco paco pancho kiko cisco chico curro | francois franz
franciszek franek | frank frankie | franklin frank | franz franzl | frederick fred freddie freddy rick fritz
frederica freddie | friedrich fritz fred fiete | fyodor fedya | gabriel gabe gabi | gabriela gabi gaby | gabrielle gaby elle
garrett gary | gavin gav | gennady gena | geoffrey geoff jeff | george georgie geordie | georgina gina georgie
georgy gosha zhora | gerald gerry jerry | geraldine gerry | gerard gerry jerry | gerhard gerd | germaine gerri
gertrude trudy gertie | giacomo mino | gilbert gil bert | gillian gill jill | gioacchino gino | giovanna gianna
giovanni gianni vanni nino | giuseppe beppe peppe pino peppino geppetto | giuseppina pina giusy | gloria glo
gonzalo gonza | gordon gord | grace gracie | graham gra | gregor greg | gregory greg gregg | grigory grisha
grzegorz grzesiek | guadalupe lupe lupita | guillermo memo guille | gustav gus | gustavo gus tavo | gwendolyn gwen wendy
hannah han | hans hansi | harold hal harry | harriet hattie harry | harrison harry | harvey harv | heather heath
heinrich heinz heini | helen nell nellie lena | helena lena hela | helga helgi | henrietta etta hettie henri
henry hank harry hal | henryk heniek | herbert herb bert herbie | herman herm manny | hilary hil | hildegard hilde
horace horry | horst hotte | howard howie | hubert hugh bert hub | hugo hugh | humphrey humph | ian iain
ignacio nacho ignasi | ignatius iggy | igor igorek | ilya ilyusha | immanuel manny | ines inez | ingrid inga
innokenty kesha | irene rene renie | irina ira | isaac ike zak | isabel bel bella izzy isa | isabella bella izzy
isidore izzy | israel izzy sroulik | ivan vanya | ivana iva | jackson jack | jacob jake jack jakey | jacqueline jackie
jacques jacquot | jaime jimmy | jakub kuba | james jim jimmy jamie jem jimbo | jamie jim | jan janek | jane janie jenny
janet jan | janice jan | janusz janek | jaroslaw jarek | jason jay jase | jasmine jas | javier javi | jean jeanie
jeanette jean | jeffrey jeff | jennifer jen jenny jenna | jeremiah jerry | jeremy jerry jez jem | jerome jerry
jerzy jurek | jessica jess jessie | jesus chus chuy | jillian jill | joachim achim jochen jo | joan joanie
joanna jo joanie asia | joanne jo | joao joaozinho | joaquin quino | jocelyn joss | johann hans johan | johanna hanna jo
johannes hans jo johan hannes | john jack johnny jock johnnie | jonathan jon jonny johnny jonty nathan | jordan jordy judd
jorge coque | jose pepe zeca ze che | josef sepp jupp pepi pepa | josefina pepa fina | joseph joe joey jos jo
josephine jo josie | joshua josh | joyce joy | juan juanito | juana juanita | judith judy judi | julia jules julie yulia
julian jules | juliana jules | julie jules | juliet jules | julio juli | julius jules | justin jus | katarzyna kasia
katharina kathi katja kathe | katharine kate kathy kat kitty kay | katherine kate katie kathy kat kit kitty kay kathie kath
kathleen kathy kath kate katie kay | kathryn kate kathy katie | katrina kat trina | kazimierz kazik | keith kay
kelly kell | kendall ken | kenneth ken kenny | kevin kev | kimberly kim | kirill kirya | klaus nik | konrad kurt
konstantin kostya kosta dinko | konstantinos kostas costas dinos | kristina kris tina | kristine kris | kristopher kris
krystyna krysia | krzysztof krzys | kurtis kurt | larissa lara | laura laurie lori | laurence larry laurie lars
lauren laurie | lawrence larry laurie lawrie | leah lee | leigh lee | leo lev | leon leo | leonard len lenny leo
leonardo leo | leonid lenya | leonor leo | leopold leo poldi | leroy roy | leslie les | lester les | leticia lety
lev lyova | lewis lew | lilian lil lily | lillian lil lily | linda lindy | lindsay lin | lionel leo | lorenzo renzo
lorraine lori | louis lou louie | louisa lou | louise lou lulu | lourdes lulu | lucas luke | lucia lucy | lucille lucy
lucinda lucy cindy | ludmila luda mila | luigi gigi gino | luis lucho | luisa lu | lukasz luka | luke lucas
lyndon lyn | lyudmila lyuda mila | mackenzie mac | madeleine maddie mads | madeline maddie | magdalena lena magda leni
maksim maks max | malcolm mal mac | malgorzata gosia malgosia | manuel manolo manny manu lolo | marcel cel | marcelo celo
marcia marcie | marcin marcinek | marcos quito | marcus marc mark | margaret maggie meg peggy marge margie madge greta daisy rita mag margot
margareta greta | margarita rita margo marga | margarete grete gretel | maria masha mia mitzi marika marisa mari mary marusya
maria jose majose | marianne mary ann | marie mimi | marilyn mary lyn | marina mari | mario mariolino | marjorie marge margie
marta martita | martha marty patty | martin marty | martina tina | marvin marv | mary molly polly mamie may mae
massimo max | massimiliano max massi | mateusz mati | matilda tilly mattie tilda | matteo teo | matthew matt matty
matthias matze hias | mathias matt | matthieu mathieu | maureen mo | maurice mo maury | mauricio mau | max maxi
maximilian max maxi | maximo max | maxine max | maxwell max | mchael mick | megan meg | melanie mel | melinda mindy mel
melissa mel missy lissa | melvin mel | mercedes merche mercy | meredith merry | michael mike mick mickey micky mikey mich
michaela mica | michail misha | michal misiek | michel mich | michele shelly | michelle shell shelly mich | miguel migue
mikhail misha mike | mildred millie | milton milt | minerva minnie | miranda mandy randy | miriam mimi miri mim
mitchell mitch | mohamed mo | mohammad mo | mohammed mo mohd | monica moni | montague monty | mordechai motti mordy
morris mo | mortimer mort | moses moe moshe | moshe moishe | muhammad mo | mykola kolya | myron my | nadezhda nadya
nadine nadia | nancy nan | naomi nomi | natalia natasha nata natalya talia | natalie nat nattie | natalya natasha
natanael nat | nathan nate nat | nathaniel nate nat nathan | nehemiah nemi | neville nev | nicholas nick nicky nico klaus cole
nicola nicky nic nico | nicolas nico nick | nicole nicky nikki nic | nigel nige | nikita nik | nikolai kolya nick niko
nikolaos nikos | nikolas niko | nikolaus klaus niko | nora nonie | norbert norb bert | norma normie | norman norm
octavio tavio | oleg olezhka | oleksandr sasha oles | oleksiy oleksa lyosha | olga olya | oliver ollie noll | olivia liv livvy ollie
orlando lando | oscar ozzie | oskar ossi | osvaldo valdo | oswald oz ozzie | otis otto | pamela pam pammy | pablo pablito
paola paoletta | pascal pasc | patrice pat | patricia pat patty tricia trish patsy | patricio pato | patrick pat paddy rick patty
patrizia pat | paul paulie | paula polly | paulina pola | pauline polly | pavel pasha | pawel pawelek | pedro perico
penelope penny nel | percival percy | peregrine perry | peter pete petey | petr petya | phoebe fee
philip phil pip flip | philippa pippa pip | philippe phil | phillip phil pip | phyllis phil | pierluigi gigi | pietro piero
piotr piotrek petya | priscilla cilla prissy | prudence prue | pyotr petya | quentin quin | rachel rach rae shelly
rafael rafa rafi | ralph ralphie | ramon moncho | randall randy | randolph randy dolph | raphael rafe raph
raul rulo | raymond ray | rebecca becky becca bec beck | regina gina reggie | reginald reg reggie rex | reinhard reini
reinhold reini | renata rena | reuben rube ruby | rex reg | ricardo rico ricky cardo | riccardo ricky cardo | richard rick dick rich richie ricky dickie
rita reet | robert bob rob bobby robbie bert robb bobbie | roberta bobbie robbie | roberto beto robi tito
robin rob | robyn rob | roderick rod roddy rick | rodney rod | rodolfo rudy fito | rodrigo rodri | roger rodge
roland rolly rollo | rolf rolfi | roman roma | ronald ron ronnie | ronan ron | rosa rosie rosita | rosalind ros rosie
rosalie rosie | rosanna rosie | rose rosie | rosemary rosie romy rose | rowena ro | roxanne roxy | ruben rube | rudolf rudi rolf dolf
rudolph rudy dolph | rufus rufe | rupert rupe | russell russ rusty | ruth ruthie | ryan ry | sabrina bri | salvador salva chava
salvatore toto turi sal totò | samantha sam sammy | samson sam | samuel sam sammy | sandra sandy | sara sally
sarah sally sadie | scott scotty | sebastian seb bas basti bastian | sebastiano nello | selena lena | selina lina
serena rena | sergei seryozha serge | sergio checo | seymour sy | shannon shan | sharon shaz | sheila shell
sheldon shelly | shirley shirl | sidney sid syd | sigmund sig | silvester sly | silvia silvi | simon si | simone sim
sofia sonya sofi | solomon sol | sonia sonny | sophia sophie | sophie soph | stanislav stas slava | stanislaw stasiek staszek
stanley stan | stefan stef steffen | stefania stefi | stefano ste | stella ella | stephanie steph stephie
stephen steve stevie ste | steven steve stevie | stewart stew | stuart stu | susan sue susie suzy sukey | susana susi
susanna sue susie | susanne susi | suzanne sue suzie suzy | svetlana sveta lana | sviatlana sveta | svyatoslav slava
sydney syd | sylvester sly | sylvia syl | szymon szymek | tabitha tabby | tadeusz tadek | tamara toma tammy
tanya tatiana | tatiana tanya tania | teodor teo teddy | teresa terry tess teri | terence terry tel | terrence terry
thaddeus tad thad | thelma tel | theodora dora theo | theodore ted teddy theo | theresa terry tess tessa tracy
thomas tom tommy thom | tiffany tiff | timofey tima | timothy tim timmy | tobias toby tobi | todor toshko
tomas tom tomek | tomasz tomek | tommaso maso | tracy trace | trevor trev | tristan tris | ulrich uli ulli
ulrike uli | umberto berto | ursula ulla uschi | vadim vadik | valentin val valya | valentina val valya tina
valentino tino | valerie val | valery valera | vanessa nessa | vasily vasya | vasyl vasya | vera verochka
vernon vern | veronica vera ronnie vero | veronika vera nika | victor vic vick | victoria vicky vic tori vikki
viktor vitya vik | viktoria vika | vincent vin vince vinnie | vincente chente | vincenzo enzo cenzo | vicente chente
viola vi | violet vi | violeta viole | virginia ginny ginger | vitali vitalik | vitaly vitalik | vivian viv
vladimir vova volodya vlad | vladislav vlad vladik slava | vladyslav vlad | volodymyr vova volodya | vsevolod seva
vyacheslav slava | wallace wally | walter walt wally | warren ren | wayne way | wendell wendy | wenceslao wences
werner wern | wesley wes | wilfred wilf fred | wilhelm willi will helmi | wilhelmina mina minnie billie
willard will | william bill will billy willie liam willy wim | willem wim | wilma willie | winifred winnie freda
winston win | wlodzimierz wlodek | wojciech wojtek | wolfgang wolf wolfi | woodrow woody | xavier xavi javi
yakov yasha | yaroslav slava | yehuda udi yudi | yekaterina katya | yelena lena | yevgeny zhenya genya | yevgenia zhenya
yitzhak itzik yitz | yosef yossi | yulia yulya | yuri yura | yvonne vonnie | zachary zach zack zak | zacharias zach
zbigniew zbyszek | zdzislaw zdzich | zephaniah zeph | zygmunt zyga | istvan pista | jozsef jozsi | laszlo laci
ferenc feri | sandor sanyi | gyorgy gyuri | janos jani jancsi | katalin kati | erzsebet erzsi zsoka | andras bandi
mihaly misi | lajos lali | imre imi | abdulrahman abdu | mustafa mus | yousef yusufi | benyamin benny bibi
"""


def _families() -> dict[str, frozenset[str]]:
    families: dict[str, set[str]] = {}
    for entry in _FORMS.replace("\n", "|").split("|"):
        names = entry.split()
        for name in names:
            families.setdefault(name, set()).add(names[0])
    return {name: frozenset(full) for name, full in families.items()}


_FAMILIES = _families()
_SHARED = 2


def has_pet_forms(word: str) -> bool:
    """Whether the list knows the name at all."""
    return word in _FAMILIES


def pet_forms(left: str, right: str) -> bool:
    """Whether one is a pet form of the other, or both are of the same name; lower-case ASCII in."""
    full = _FAMILIES.get(left)
    return full is not None and not full.isdisjoint(_FAMILIES.get(right, frozenset()))


def of_one_name(left: str, right: str) -> bool:
    """Whether both are pet forms and neither is the full name: Dick and Rick, which are two names in print."""
    return left not in _FAMILIES.get(right, ()) and right not in _FAMILIES.get(left, ())


def one_name_in_two_spellings(left: str, right: str) -> bool:
    """Whether both are full names that share pet forms: Kathryn and Katherine, both Kate and Kathy."""
    if left not in _FAMILIES.get(left, ()) or right not in _FAMILIES.get(right, ()):
        return False
    return sum({left, right} <= full for full in _FAMILIES.values()) >= _SHARED


def fuller(left: str, right: str) -> tuple[str, str]:
    """The two as (pet form, full form), by which of them heads the family; else by length."""
    if left in _FAMILIES.get(right, ()):
        return right, left
    if right in _FAMILIES.get(left, ()):
        return left, right
    return (left, right) if len(left) < len(right) else (right, left)
