const RESULTS=10,MAX_LETTERS=40,PASSAGE=150;
const EXACT=3,FOLDED=2,STEMMED=1,NAME=2;
const GAPS=1,BITS=2,LEFT_OUT=3;
const LETTER='[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\u{10000}-\\u{10FFFF}]';
const WORD=RegExp(`${LETTER}(?:${LETTER}|['\u2019\u200C\u200D](?=\\p{L}))*`, 'gu');
const COMPOSED=/[\u00C0-\u05FF\u1E00-\u1EFF\uFB00-\uFFFF]/;
const DROPPED=/[\p{Mn}\u0640\u06E5\u06E6\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/gu;
const VARIANTS='آأإٱى\u06CCئ\u06CEؤ\u06C6ة\u06C1\u06D5\u06A9\u2018\u2019',PLAIN="ااااييييووههه\u0643''";
const VARIANT=RegExp(`[${VARIANTS}\u0660-\u0669\u06F0-\u06F9]`, 'g');
const ARABIC=/[\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F]/;
const AND='و',PREPOSITION=/^[بكلف]/, FUTURE = /^[وف]?س(?=[يتن][^ا])/;
const lower=text=>text.replace(/\p{Lu}/gu, c => c.toLowerCase());
export const words=text=>Array.from(text.matchAll(WORD),match=>match[0]);
export function fold(text){
const ready=COMPOSED.test(text)?text.normalize('NFKD'):text;
return lower(ready.replace(DROPPED,'').replace(VARIANT,c=>PLAIN[VARIANTS.indexOf(c)]??c.charCodeAt(0)&15).trim());
}
const shape=word=>word.replace(/[^aeiouy]|^y|(?<=[aeiou])y/g, 'C').replace(/[a-z]/g, 'V');
const hasSyllable=word=>shape(word).includes('VC');
const isShort=word=>/^C+VC$/.test(shape(word)) && /[^wxy]$/.test(word);
function singular(word){
if(word.length<=3||!/[^sui]s$/.test(word)) return word;
if(/..ies$/.test(word)) return `${word.slice(0, -3)}y`;
return /(ss|x|ch|sh|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
function withoutTense(word){
if(/..ied$/.test(word)) return `${word.slice(0, -3)}y`;
const rest=word.replace(/ing$|(?<=[^e])ed$/, '');
if(rest===word||rest.length < 3||!hasSyllable(rest))return word;
if(rest.length > 3&&/([^lszaeiouy])\1$/.test(rest)) return rest.slice(0, -1);
return /(at|bl|iz)$/.test(rest) || isShort(rest) ? `${rest}e` : rest;
}
function withoutSilentE(word){
const rest=word.slice(0,-1);
return word.length > 3&&word.endsWith('e')&&hasSyllable(rest)&&!isShort(rest)?rest:word;
}
class Language{
constructor(reader){
this.stopWords=new Set(reader.list());
this.known=new Map(reader.list().map(word=>[word,word]));
for(const[stem,others]of reader.list(()=>[reader.text(),reader.list()]))for(const word of[stem,...others])this.known.set(word,stem);
[this.articles,this.endings]=[reader.list(),reader.list()];
}
isStopWord(folded){
return this.stopWords.has(folded)||this.stopWords.has(this.stem(folded));
}
stem(folded){
if(/^[a-z]/.test(folded)) return this.englishStem(folded);
if(folded.length<=3||!ARABIC.test(folded[0]))return folded;
const known=this.known.get(folded);
if(known!==undefined)return known;
const rest=this.withoutPrefix(folded);
return this.known.get(rest)??this.withoutEndings(rest);
}
englishStem(folded){
if(folded.length<=3||folded.length > MAX_LETTERS)return folded;
let word=folded.replace(/'s$/, '');
if(word.length<=3||/[^a-z]/.test(word)) return word;
for(const step of[singular,withoutTense,withoutSilentE]){
if(this.known.has(word))return this.known.get(word);
word=step(word);
}
return word;
}
withoutPrefix(word){
for(const rest of[this.withoutFuture(word,4),this.withoutArticle(word,3)])if(rest!==word)return rest;
const bare=word[0]===AND?word.slice(1):word;
return this.hasPreposition(bare)&&this.known.has(bare.slice(1))?bare.slice(1):bare;
}
hasPreposition(word){
return word.length > 3&&PREPOSITION.test(word)&&!this.known.has(word);
}
withoutFuture(word,least){
const mark=FUTURE.exec(word)?.[0].length;
return !mark||word.length - mark < least||this.isKnownStem(word.slice(mark - 1))||mark > 1&&this.isKnownStem(word)?word:word.slice(mark);
}
isKnownStem(word){
return this.known.has(word)||this.known.has(this.withoutEndings(word));
}
withoutArticle(word,least){
const article=this.articles.find(each=>word.startsWith(each)&&word.length - each.length>=least);
return article?word.slice(article.length):word;
}
withoutEndings(word){
for(let round=0;round < 2;round++){
const ending=this.endings.find(each=>word.endsWith(each)&&word.length - each.length>=3&&!(each[0]==='ت'&&word.at(-each.length - 1)==='ا'));
if(!ending)return word;
word=word.slice(0,-ending.length);
if(this.known.has(word))return this.known.get(word);
}
return word;
}
}
const encode=text=>text.replace(/[^\0-\x7F]/g, letter => {
const code=letter.charCodeAt(0);
return String.fromCharCode(...code>=0x600&&code<=0x67E?[code - 0x580]:[0xFF,code >> 8,code&0xFF]);
});
const decode=bytes=>bytes.replace(/\xFF([^])([^])|[\x80-\xFE]/g, (byte, high, low) =>
String.fromCharCode(high?high.charCodeAt(0)<< 8|low.charCodeAt(0):byte.charCodeAt(0)+ 0x580));
class Reader{
constructor(buffer,before=''){
[this.bytes,this.at,this.before]=[new Uint8Array(buffer),0,before];
}
raw(length){
if(this.at + length > this.bytes.length)throw new RangeError('a file of the index ends too soon');
return this.bytes.subarray(this.at,this.at +=length);
}
number(){
for(let value=0,unit=1;;unit *=128){
const[byte]=this.raw(1);
value +=(byte&127)* unit;
if(byte < 128)return value;
}
}
letters(length){
return String.fromCharCode(...this.raw(length));
}
code(){
const head=this.number();
return this.before=this.before.slice(0,head&7)+ this.letters(head >> 3);
}
text(){
return decode(this.code());
}
list(read=()=>this.text()){
return Array.from({length:this.number()},read);
}
forms(stem){
for(const forms=[];;){
const head=this.number(),size=head >> 2;
forms.push(decode(head&2?this.letters(size):this.letters(size >> 3)+ stem + this.letters(size&7)));
if(!(head&1))return forms;
}
}
group(){
const stem=this.code(),forms=this.forms(stem),head=this.number(),kind=head&3;
let article=0;
const found=Array.from({length:head >> 2},()=>{
const value=this.number(),rest=Math.floor(value / 4);
article=Math.abs(article - Math.floor(rest / forms.length));
return{article,form:rest % forms.length,field:value % 4};
});
return{stem,forms,found,older:this.older(kind,article),isCut:kind===LEFT_OUT};
}
older(kind,below){
if(kind===GAPS)return this.list(()=>below -=this.number());
const bits=kind===BITS?this.raw(below + 7 >> 3):[];
return Array.from({length:bits.length * 8},(_,i)=>i).filter(i=>bits[i >> 3]>>(i&7)&1);
}
}
async function load(address,options){
const response=await fetch(address,options);
if(!response.ok)throw Error(`${response.status} for ${address}`);
return response.arrayBuffer();
}
export class Index{
static async open(address){
return new Index(new URL(address,location.href),new Reader(await load(address,{cache:'no-cache'})));
}
constructor(address,reader){
const numbers=count=>Array.from({length:count},()=>reader.number());
if(reader.number()!==2)throw Error('an index of another version');
[this.address,this.files]=[address,new Map()];
[this.version,this.count,this.articlesPerFile,this.undated]=numbers(4);
this.years=reader.list(()=>numbers(2));
[this.topics,this.outlets,this.language]=[reader.list(),reader.list(),new Language(reader)];
[this.forks,this.leaves]=[0,1].map(()=>reader.list(()=>reader.code()));
}
async groups(stem){
const prefix=this.forks.includes(stem)?stem:this.leaves.findLast(leaf=>leaf<=stem)??this.leaves[0];
const name=Array.from(prefix,c=>c.charCodeAt(0).toString(16).padStart(2,'0')).join('')||'all';
return this.file(`words/${name}`,prefix,reader=>[0,1].flatMap(()=>reader.list(()=>reader.group())));
}
async entry(article,lang){
const entries=await this.file(`entries/${lang}/${Math.floor(article / this.articlesPerFile)}`,'',reader=>reader.list(()=>this.readEntry(reader)));
return entries[article % this.articlesPerFile];
}
readEntry(reader){
const text=()=>reader.text(),one=list=>list[reader.number()- 1],both=()=>({ar:text(),en:text()});
return{place:text(),date:reader.number(),title:both(),outlet:one(this.outlets),source:both(),topics:reader.list(()=>one(this.topics)),text:text()};
}
file(name,before,read){
if(!this.files.has(name)){
const loading=load(new URL(`${name}.bin?v=${this.version}`,this.address)).then(buffer=>read(new Reader(buffer,before)));
this.files.set(name,loading);
loading.catch(()=>this.files.delete(name));
}
return this.files.get(name);
}
}
class QueryWord{
constructor(text,language,isLast){
this.language=language;
this.spelling=lower(text.slice(0,MAX_LETTERS));
this.folded=fold(this.spelling);
this.stem=language.stem(this.folded);
this.isStopWord=this.folded.length < 2||language.isStopWord(this.folded);
this.prefixes=isLast?this.beginnings():[];
this.stems=new Map([[this.stem,false]]);
if(language.hasPreposition(this.stem))this.stems.set(this.stem.slice(1),true);
if(isLast&&this.folded.length > 2)this.addKnown();
this.codes=new Map(Array.from(this.stems,([stem,isBase])=>[encode(stem),isBase]));
this.starts=this.prefixes.map(encode);
const endings=isLast&&/^[a-z]{3}/.test(this.folded) ? ['g', 'ng', 's', 'es', 'd'] : [];
this.files=new Set([...this.codes.keys(),...this.starts,...endings.map(ending=>encode(language.stem(this.folded + ending)))]);
}
beginnings(){
const{folded,language}=this,withoutAnd=word=>word.replace(/^و(?=..)/, '');
const isWhole=word=>word===withoutAnd(word)&&word===language.withoutArticle(word,2)||[...language.known.keys()].some(known=>known.startsWith(word));
return[...new Set([folded,withoutAnd(folded),language.withoutArticle(folded,2),language.withoutFuture(folded,2)])].filter(isWhole);
}
addKnown(){
for(const[word,stem]of this.language.known)
if(stem!==word&&this.stems.size < 6&&this.prefixes.some(prefix=>word.startsWith(prefix)))this.stems.set(stem,false);
}
async rank(index){
const ranks=new Uint8Array(index.count),files=await Promise.all([...this.files].map(stem=>index.groups(stem)));
let isCut=false;
for(const group of new Set(files.flat())){
const classes=this.classes(group);
if(!classes.some(level=>level))continue;
isCut||=group.isCut;
for(const{article,form,field}of group.found){
const level=field===NAME?Math.min(classes[form],STEMMED):classes[form];
if(level)ranks[article]=Math.max(ranks[article],level * 4 + field);
}
for(const article of group.older)ranks[article]||=STEMMED * 4;
}
return{ranks,isCut};
}
classes({stem,forms}){
const isBase=this.codes.get(stem),isStem=isBase===false||this.starts.some(start=>stem.startsWith(start));
const classes=forms.map(form=>{
const folded=fold(form);
if(form===this.spelling)return EXACT;
if(folded===this.folded)return FOLDED;
return isStem||this.prefixes.some(prefix=>folded.startsWith(prefix))?STEMMED:0;
});
return isBase&&classes.some(level=>level>=FOLDED)?classes.map(level=>level||STEMMED):classes;
}
matches(word){
const{language}=this,folded=fold(lower(word.slice(0,MAX_LETTERS))),stem=language.stem(folded);
return folded===this.folded||stem===this.stem||language.hasPreposition(stem)&&stem.slice(1)===this.stem
||this.prefixes.some(prefix=>folded.startsWith(prefix)||stem.startsWith(prefix));
}
}
function parse(text,language){
const words=Array.from(text.matchAll(WORD),match=>new QueryWord(match[0],language,match.index + match[0].length===text.length));
const telling=words.filter(word=>!word.isStopWord);
return telling.length?telling:words.filter(word=>word.folded.length > 1&&word.prefixes.length);
}
async function search(index,{words,topic,outlet,year,lang}){
const facets=[topic&&`t${topic}`,outlet&&`o${outlet}`,lang==='en'&&'len'].filter(Boolean).map(facet=>`\x01${facet}`);
const[found,allowed]=await Promise.all([words.map(word=>word.rank(index)),facets.map(facet=>members(index,facet))].map(each=>Promise.all(each)));
const[from,to]=yearRange(index,year),keys=[];
for(let article=from;article < to;article++){
if(!allowed.every(set=>set.has(article))||!found.every(({ranks})=>ranks[article]))continue;
const score=found.reduce((sum,{ranks})=>sum +(ranks[article]>> 2)* 64 +(ranks[article]&3),0);
keys.push(score * 0x100000 + article);
}
return{articles:Array.from(Float64Array.from(keys).sort().reverse(),key=>key % 0x100000),isCut:found.some(each=>each.isCut)};
}
async function members(index,facet){
const group=(await index.groups(facet)).find(each=>each.stem===facet);
return new Set(group&&[...group.found.map(each=>each.article),...group.older]);
}
function yearRange(index,year){
let from=index.undated;
for(const[each,count]of index.years){
if(String(each)===year)return[from,from + count];
from +=count;
}
return year?[0,0]:[0,index.count];
}
function passage(text,words){
const first=[...text.matchAll(WORD)].find(([word])=>words.some(each=>each.matches(word)))?.index??0;
const start=first < PASSAGE / 2 ? 0 : text.lastIndexOf(' ', Math.min(first - PASSAGE / 3, text.length - PASSAGE)) + 1;
const rest=text.slice(start),part=rest.length < PASSAGE * 1.2?rest:rest.slice(0,rest.lastIndexOf(' ',PASSAGE)).replace(/[.،,؛;:]$/, '') + '…';
return start?`…${part}`:part;
}
class SearchPage{
constructor(template){
this.said=template.dataset;
this.pageLang=document.documentElement.lang;
template.before(template.content.cloneNode(true));
const[form,status,advice,list,more,result]=['form','status','advice','results','more','result'].map(name=>document.querySelector(`[data-search="${name}"]`));
Object.assign(this,{form,status,advice,list,more,item:result.content.firstElementChild,terms:[...document.querySelectorAll('.terms')],run:0});
form.addEventListener('submit',event=>this.changed(event,true));
form.addEventListener('input',event=>this.changed(event,event.target.name!=='q'));
more.addEventListener('click',()=>this.show(this.shown).catch(error=>this.status.textContent=this.reason(error)));
document.addEventListener('keydown',event=>this.walk(event));
addEventListener('popstate',()=>this.readAddress());
this.readAddress();
}
get values(){
return Object.fromEntries([...new FormData(this.form)].filter(([,value])=>value.trim()));
}
changed(event,isStep){
if(event.type==='submit')event.preventDefault();
const address=new URL(location.pathname,location.href);
for(const[name,value]of Object.entries(this.values))address.searchParams.set(name,value);
if(address.href!==location.href)history[isStep||!location.search?'pushState':'replaceState'](null,'',address);
this.update();
}
readAddress(){
const given=new URLSearchParams(location.search);
for(const control of this.form.elements){
if(!control.name)continue;
control.value=given.get(control.name)??'';
if(control.selectedIndex===-1)control.value='';
}
this.update();
}
async update(){
const run=++this.run,{values}=this;
if(!Object.keys(values).length)return this.clear();
try{
this.index??=Index.open(this.said.index);
const index=await this.index,words=parse(values.q??'',index.language),isEmpty=values.q&&!words.length;
const found=isEmpty?{articles:[]}:await search(index,{...values,words});
if(run!==this.run)return;
const lang=values.lang||(words.some(word=>ARABIC.test(word.folded))?'ar':words.length?'en':this.pageLang);
Object.assign(this,{words,found,lang});
this.list.replaceChildren();
this.filterTerms(words);
this.advice.hidden=isEmpty||found.articles.length > 0;
if(!this.advice.hidden&&this.terms.every(section=>section.hidden))this.filterTerms([]);
await this.show(0);
if(run===this.run)this.status.textContent=isEmpty?this.said.short:this.counted(found);
}catch(error){
if(run===this.run)this.fail(error);
}
}
clear(said=''){
this.status.textContent=said;
this.advice.hidden=this.more.hidden=true;
this.list.replaceChildren();
this.filterTerms([]);
}
fail(error){
this.index=undefined;
this.clear(this.reason(error));
}
reason(error){
return navigator.onLine&&!(error instanceof TypeError)?this.said.broken:this.said.offline;
}
async show(from){
const{run,found}=this,index=await this.index,part=found.articles.slice(from,from + RESULTS);
const entries=await Promise.all(part.map(article=>index.entry(article,this.lang)));
if(run!==this.run)return;
const items=entries.map(entry=>this.result(entry));
this.list.append(...items);
this.shown=from + part.length;
this.more.hidden=this.shown>=found.articles.length;
if(from)items[0]?.querySelector('a').focus();
}
counted({articles,isCut}){
const count=articles.length,number=this.digits(String(count).replace(/\B(?=(\d{3})+$)/g, this.said.thousand[1]));
const text=(this.said[new Intl.PluralRules(this.pageLang).select(count)]??this.said.other).replace(/\p{Nd}+/u, number);
return isCut&&count?this.said.moreThan.replace('{0}',text):text;
}
digits(value){
return String(value).replace(/\d/g, digit => this.said.digits.trim()[digit]);
}
result({place,date,title,outlet,source,topics,text}){
const lang=title.en?this.lang:'ar',other=lang==='ar'?'en':'ar';
const item=this.item.cloneNode(true),part=name=>item.querySelector(`[data-part="${name}"]`);
part('title').href=`${lang === this.pageLang ? this.said.home : this.said.otherHome}articles/${place}/`;
this.write(part('title'),title[lang],lang);
this.write(part('other'),title[other],other);
this.write(part('text'),passage(text,this.words),lang);
const name=this.option('outlet',outlet)??(source[this.pageLang]||source.ar||source.en);
this.write(part('outlet'),name,ARABIC.test(name)?'ar':'en');
part('date').textContent=this.date(date);
part('topics').textContent=topics.map(topic=>this.option('topic',topic)).join(this.said.comma);
for(const empty of item.querySelectorAll(':empty'))empty.remove();
return item;
}
option(control,slug){
return slug&&[...this.form.elements[control].options].find(option=>option.value===slug)?.text;
}
date(date){
const[day,month,year]=[date&31,date >> 5&15,date >> 9];
return[day&&this.digits(day),this.said.months.split('|')[month - 1],year&&this.digits(year)].filter(Boolean).join(' ');
}
write(element,text,lang){
if(lang!==this.pageLang)[element.lang,element.dir]=[lang,lang==='ar'?'rtl':'ltr'];
let end=0;
for(const{0:word,index}of text.matchAll(WORD)){
if(!this.words.some(each=>each.matches(word)))continue;
const mark=document.createElement('mark');
mark.textContent=word;
element.append(text.slice(end,index),mark);
end=index + word.length;
}
element.append(text.slice(end));
}
filterTerms(asked){
for(const section of this.terms){
const terms=[...section.querySelectorAll('.term')];
for(const term of terms){
const names=words(Array.from(term.querySelectorAll('a, .other-name'),each=>each.textContent).join(' '));
term.hidden=!asked.every(word=>names.some(name=>word.matches(name)));
}
section.hidden=terms.every(term=>term.hidden);
}
}
walk(event){
const stops=[this.form.elements.q,...this.list.querySelectorAll('h2 a')],at=stops.indexOf(document.activeElement);
const to={ArrowDown:at + 1,ArrowUp:at - 1,Escape:0}[event.key];
if(at < 0||!stops[to]||to===at)return;
event.preventDefault();
stops[to].focus();
}
}
const template=globalThis.document?.querySelector('template[data-index]');
if(template)new SearchPage(template);
